import { problem, type Problem } from '../finding.ts';
import { isOfType, show, type Json, type JsonObject } from '../page/json-ld.ts';
import { postingRule } from './rule.ts';

const units = ['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'];
const currencies = new Set(Intl.supportedValuesOf('currency'));

/** G14: pay as the employer states it: a currency, one amount or two in order, and what it is paid for. */
export const baseSalary = postingRule('G14', 'baseSalary has currency, amounts in order and a unit; no estimate', (posting) => {
  const salary = posting.baseSalary;
  if (posting.estimatedSalary !== undefined) return [problem('the posting has an estimatedSalary', 'state only what the employer states')];
  if (salary === undefined) return undefined;
  if (!isOfType(salary, 'MonetaryAmount')) return [problem(`"baseSalary" is ${show(salary)}`, 'write a MonetaryAmount')];
  const { currency, value } = salary;
  return [
    ...(typeof currency === 'string' && currencies.has(currency)
      ? []
      : [problem(`the currency is ${show(currency)}`, 'write a code of ISO 4217, for example EUR')]),
    ...(isOfType(value, 'QuantitativeValue')
      ? checkAmounts(value)
      : [problem(`the amount is ${show(value)}`, 'write a QuantitativeValue')]),
  ];
});

function checkAmounts({ value, minValue, maxValue, unitText }: JsonObject): Problem[] {
  const unit =
    typeof unitText === 'string' && units.includes(unitText)
      ? []
      : [problem(`"unitText" is ${show(unitText)}`, `write one of ${units.join(', ')}`)];
  const amounts = [value, minValue, maxValue].filter((one) => one !== undefined);
  const wrong = amounts.filter((one) => !isAmount(one)).map((one) => problem(`the pay is ${show(one)}`, 'write a number above 0'));
  const complete =
    value === undefined ? minValue !== undefined && maxValue !== undefined : minValue === undefined && maxValue === undefined;
  const shape = complete
    ? []
    : [problem('the pay has neither one value nor both minValue and maxValue', 'write value, or minValue and maxValue')];
  const order =
    isAmount(minValue) && isAmount(maxValue) && minValue > maxValue
      ? [problem(`the pay starts at ${minValue} and ends at ${maxValue}`, 'put the lower amount first')]
      : [];
  return [...unit, ...wrong, ...shape, ...order];
}

function isAmount(value: Json | undefined): value is number {
  return typeof value === 'number' && value > 0;
}
