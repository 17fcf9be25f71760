/** What a syllable of Vietnamese can be, for telling Vietnamese from letters that only look like it. */

const onsets = '(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|b|c|d|đ|g|h|k|l|m|n|p|r|s|t|v|x)?'

/** Vowels and ends without their tones. */
const rimes =
  'a(?:ch|ng|nh|c|i|m|n|o|p|t|u|y)?|ă(?:ng|c|m|n|p|t)|â(?:ng|c|m|n|p|t|u|y)|e(?:ng|c|m|n|o|p|t)?|ê(?:ch|nh|m|n|p|t|u)?|' +
  'i(?:a|ch|nh|m|n|p|t|u|êc|êm|ên|êng|êp|êt|êu)?|o(?:ng|c|i|m|n|p|t|a|ac|ach|ai|am|an|ang|anh|ao|ap|at|ay|ăc|ăm|ăn|ăng|ăt|e|en|eo|et|ong|oc)?|' +
  'ô(?:ng|c|i|m|n|p|t)?|ơ(?:i|m|n|p|t)?|u(?:a|ng|c|i|m|n|p|t|ân|âng|ât|ây|ê|êch|ênh|ôc|ôi|ôm|ôn|ông|ôt|ơ|y|ya|ych|yn|ynh|yt|yu|yên|yêt|yêm|âc|âp)?|' +
  'ư(?:a|ng|c|i|m|n|t|u|ơc|ơi|ơm|ơn|ơng|ơp|ơt|ơu)?|y(?:nh|t|u|ên|êt|êu|êm|êng)?|' +
  '(?:êc|êm|ên|êng|êp|êt|êu)'

const form = new RegExp(`^${onsets}(?:${rimes})$`)
/** Behind these ends only the sharp and the heavy tone stand. */
const stopped = /(?:ch|c|p|t)$/

const toneMarks = /[\u0300\u0301\u0309\u0303\u0323]/g

/** Whether a word is one syllable as Vietnamese writes them, with one tone at the most, wherever it stands. */
export const isSyllable = (word: string): boolean => {
  const apart = word.toLowerCase().normalize('NFD')
  const tones = apart.match(toneMarks) ?? []
  const bare = apart.replace(toneMarks, '').normalize('NFC')
  if (tones.length > 1 || !form.test(bare)) return false
  return !stopped.test(bare) || tones[0] === '\u0301' || tones[0] === '\u0323'
}
