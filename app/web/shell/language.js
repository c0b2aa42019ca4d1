// The language a person chose before, or chooses here, or else that of the browser. The app takes
// it over: it is kept where the app keeps how it looks.
const lookKey = 'flutter.houvast.look';
const look = () => {
  try { return JSON.parse(JSON.parse(localStorage.getItem(lookKey))) ?? {}; } catch { return {}; }
};
const choices = [...document.getElementsByName('in')];
const codeOf = (choice) => choice.id.slice('in-'.length);
const showIn = (language) => {
  const found = choices.find((one) => codeOf(one) === language) ?? document.getElementById('in-en');
  found.checked = true;
  document.documentElement.lang = codeOf(found);
};
showIn(look().language ?? navigator.language.slice(0, 2));
document.getElementById('boot').addEventListener('change', ({ target }) => {
  const language = codeOf(target);
  localStorage.setItem(lookKey, JSON.stringify(JSON.stringify({ ...look(), language })));
  showIn(language);
});
