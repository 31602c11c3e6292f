/** A city with its coordinates. */
export interface CityFacts {
  name: string;
  latitude: number;
  longitude: number;
}

/** A region with its code (ISO 3166-2) and cities; `name` is undefined for cities that lie in the country directly. */
export interface RegionFacts {
  name: string | undefined;
  code: string | undefined;
  cities: readonly CityFacts[];
}

/** A country with what pay looks like there. */
export interface CountryFacts {
  name: string;
  code: string;
  /** Name of the remote area it lies in. */
  area: string;
  currency: string;
  /** Pay of a mid-level engineer a year in the country's own currency, in round figures invented for this corpus. */
  midPay: number;
  /** Language code of what people speak in the street. */
  language: string;
  /** How likely a company is to sit here. */
  weight: number;
  regions: readonly RegionFacts[];
}

const city = (name: string, latitude: number, longitude: number): CityFacts => ({ name, latitude, longitude });
const region = (name: string | undefined, code: string | undefined, ...cities: CityFacts[]): RegionFacts => ({ name, code, cities });
const direct = (...cities: CityFacts[]): RegionFacts => region(undefined, undefined, ...cities);

const europe = 'Europe';
const americas = 'Americas';
const asiaPacific = 'Asia-Pacific';

/** Remote areas that contain the countries. */
export const areas = [europe, americas, asiaPacific] as const;

/** Countries with their regions and cities. */
export const countries: readonly CountryFacts[] = [
  {
    ...{ name: 'Spain', code: 'ES', area: europe, currency: 'EUR', midPay: 46000, language: 'es', weight: 9 },
    regions: [
      region('Catalonia', 'ES-CT', city('Barcelona', 41.39, 2.17), city('Girona', 41.98, 2.82)),
      region('Community of Madrid', 'ES-MD', city('Madrid', 40.42, -3.7)),
      direct(city('Valencia', 39.47, -0.38), city('Málaga', 36.72, -4.42)),
    ],
  },
  {
    ...{ name: 'France', code: 'FR', area: europe, currency: 'EUR', midPay: 52000, language: 'fr', weight: 9 },
    regions: [
      region('Île-de-France', 'FR-IDF', city('Paris', 48.86, 2.35)),
      region('Auvergne-Rhône-Alpes', 'FR-ARA', city('Lyon', 45.76, 4.84), city('Grenoble', 45.19, 5.72)),
      direct(city('Nantes', 47.22, -1.55), city('Bordeaux', 44.84, -0.58)),
    ],
  },
  {
    ...{ name: 'Germany', code: 'DE', area: europe, currency: 'EUR', midPay: 64000, language: 'de', weight: 10 },
    regions: [
      region('Bavaria', 'DE-BY', city('Munich', 48.14, 11.58), city('Nuremberg', 49.45, 11.08)),
      direct(city('Berlin', 52.52, 13.4), city('Hamburg', 53.55, 9.99), city('Cologne', 50.94, 6.96), city('Leipzig', 51.34, 12.37)),
    ],
  },
  {
    ...{ name: 'United Kingdom', code: 'GB', area: europe, currency: 'GBP', midPay: 56000, language: 'en', weight: 10 },
    regions: [
      region('England', 'GB-ENG', city('London', 51.51, -0.13), city('Manchester', 53.48, -2.24), city('Bristol', 51.45, -2.59)),
      region('Scotland', 'GB-SCT', city('Edinburgh', 55.95, -3.19), city('Glasgow', 55.86, -4.25)),
    ],
  },
  {
    ...{ name: 'Netherlands', code: 'NL', area: europe, currency: 'EUR', midPay: 62000, language: 'nl', weight: 5 },
    regions: [direct(city('Amsterdam', 52.37, 4.9), city('Utrecht', 52.09, 5.12))],
  },
  {
    ...{ name: 'Portugal', code: 'PT', area: europe, currency: 'EUR', midPay: 38000, language: 'pt', weight: 4 },
    regions: [direct(city('Lisbon', 38.72, -9.14), city('Porto', 41.15, -8.61))],
  },
  {
    ...{ name: 'Poland', code: 'PL', area: europe, currency: 'PLN', midPay: 204000, language: 'pl', weight: 5 },
    regions: [direct(city('Warsaw', 52.23, 21.01), city('Kraków', 50.06, 19.94), city('Wrocław', 51.11, 17.03))],
  },
  {
    ...{ name: 'Sweden', code: 'SE', area: europe, currency: 'SEK', midPay: 564000, language: 'sv', weight: 3 },
    regions: [direct(city('Stockholm', 59.33, 18.07), city('Gothenburg', 57.71, 11.97))],
  },
  {
    ...{ name: 'Switzerland', code: 'CH', area: europe, currency: 'CHF', midPay: 112000, language: 'de', weight: 3 },
    regions: [region('Canton of Zürich', 'CH-ZH', city('Zürich', 47.38, 8.54)), direct(city('Lausanne', 46.52, 6.63))],
  },
  {
    ...{ name: 'United States', code: 'US', area: americas, currency: 'USD', midPay: 128000, language: 'en', weight: 8 },
    regions: [
      region('New York State', 'US-NY', city('New York', 40.71, -74.01)),
      region('California', 'US-CA', city('San Francisco', 37.77, -122.42), city('Los Angeles', 34.05, -118.24)),
      region('Texas', 'US-TX', city('Austin', 30.27, -97.74)),
      direct(city('Chicago', 41.88, -87.63)),
    ],
  },
  {
    ...{ name: 'Canada', code: 'CA', area: americas, currency: 'CAD', midPay: 104000, language: 'en', weight: 3 },
    regions: [region('Ontario', 'CA-ON', city('Toronto', 43.65, -79.38)), region('Québec', 'CA-QC', city('Montréal', 45.5, -73.57))],
  },
  {
    ...{ name: 'Japan', code: 'JP', area: asiaPacific, currency: 'JPY', midPay: 7600000, language: 'ja', weight: 2 },
    regions: [direct(city('Tokyo', 35.68, 139.69), city('Osaka', 34.69, 135.5))],
  },
  {
    ...{ name: 'India', code: 'IN', area: asiaPacific, currency: 'INR', midPay: 2600000, language: 'en', weight: 4 },
    regions: [region('Karnataka', 'IN-KA', city('Bengaluru', 12.97, 77.59)), region('Telangana', 'IN-TS', city('Hyderabad', 17.39, 78.49))],
  },
  {
    ...{ name: 'Australia', code: 'AU', area: asiaPacific, currency: 'AUD', midPay: 128000, language: 'en', weight: 2 },
    regions: [region('Victoria', 'AU-VIC', city('Melbourne', -37.81, 144.96))],
  },
];
