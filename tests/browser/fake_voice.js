// A voice that writes down what it would say, for a browser without voices; it ends when told.
(() => {
  const written = [];
  const voices = [
    { lang: 'nl-NL', name: 'Elders', localService: false },
    { lang: 'nl-NL', name: 'Hier', localService: true },
    { lang: 'en-GB', name: 'Here', localService: true },
  ];
  const fake = {
    speaking: false,
    pending: false,
    getVoices: () => voices,
    speak(one) {
      written.push({ text: one.text, lang: one.lang, voice: one.voice.name });
      fake.speaking = true;
      one.onstart?.();
    },
    cancel() { if (fake.speaking) written.push('stopped'); fake.speaking = false; },
    end() { fake.speaking = false; },
  };
  Object.defineProperty(window, 'speechSynthesis', { value: fake });
  window.SpeechSynthesisUtterance = function (text) { this.text = text; };
  window.written = written;
})();
