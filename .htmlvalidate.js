/** Rules for the built pages (`tests/e2e/html.test.ts`). Every exemption carries its reason. */
export default {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Hashes guard against a foreign host changing a file. Every file of a page comes from the host that the page comes from.
    'require-sri': ['error', { target: 'crossorigin' }],
    // A title names the vacancy, its company and its place, so that it is unique; HTML sets no limit, and search engines cut it themselves.
    'long-title': 'off',
    // White space at the end of a line is left by the compiler where an expression gave nothing. It has no meaning in HTML.
    'no-trailing-whitespace': 'off',
    // Tick boxes of one name are a list: a form sends the name once for each that is ticked (HTML, "constructing the entry list").
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
  },
};
