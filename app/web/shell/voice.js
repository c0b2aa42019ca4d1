// Reads a screen aloud with a voice of the device itself. Flet gives the app no way to a voice, so
// the app opens an address of our own, such as "houvast:say?language=nl&text=…". The answer is yes
// when that succeeds, and no when it fails; nothing is opened.
const openElsewhere = window.open.bind(window);
let began = false;

// A voice that is not on the device would send what is read to somebody else.
const voiceFor = (language) => (window.speechSynthesis?.getVoices() ?? []).find(
  (voice) => voice.localService && voice.lang.toLowerCase().split(/[-_]/)[0] === language);

const answers = {
  say(asked) {
    const voice = voiceFor(asked.get('language'));
    if (!voice) return false;
    began = false;
    speechSynthesis.cancel();
    // Line by line: browsers break off a text that takes longer than some fifteen seconds.
    for (const line of asked.get('text').split('\n')) {
      const utterance = new SpeechSynthesisUtterance(line);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.onstart = () => { began = true; };
      speechSynthesis.speak(utterance);
    }
    return true;
  },
  speaking: () => speechSynthesis.speaking || speechSynthesis.pending,
  began: () => began,
  stop() { window.speechSynthesis?.cancel(); return true; },
};

window.open = (address, ...rest) => {
  const what = /^houvast:(\w+)/.exec(address)?.[1];
  if (!what) return openElsewhere(address, ...rest);
  if (!answers[what](new URL(address).searchParams)) throw new Error('no');
  return null;
};
window.addEventListener('pagehide', () => answers.stop());
// Browsers begin to look for voices when they are first asked.
window.speechSynthesis?.getVoices();
