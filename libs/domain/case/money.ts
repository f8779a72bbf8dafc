const FEN = 100;

/** An amount of integer fen in yuan with two places and thousands separated: `1,491,000.00`. */
export function yuan(fen: number): string {
  const whole = String(Math.floor(Math.abs(fen) / FEN)).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${fen < 0 ? '-' : ''}${whole}.${String(Math.abs(fen) % FEN).padStart(2, '0')}`;
}

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['', '拾', '佰', '仟'];
const GROUPS = ['', '万', '亿', '万亿'];

/** An amount of integer fen as it is written on vouchers: `壹佰肆拾玖万壹仟元整`. */
export function yuanInWords(fen: number): string {
  const yuanPart = Math.floor(fen / FEN);
  const [jiao, rest] = [Math.floor((fen % FEN) / 10), fen % 10];
  const small = `${jiao > 0 ? `${digit(jiao)}角` : rest > 0 && yuanPart > 0 ? '零' : ''}${rest > 0 ? `${digit(rest)}分` : ''}`;
  if (yuanPart === 0) return small === '' ? '零元整' : small;
  return `${wholeInWords(yuanPart)}元${small === '' ? '整' : small}`;
}

const digit = (value: number): string => DIGITS[value] ?? '';

function wholeInWords(value: number): string {
  let words = '';
  let left = value;
  let isGapOpen = false;
  for (let group = 0; left > 0; group += 1) {
    const four = left % 10_000;
    left = Math.floor(left / 10_000);
    if (four === 0) {
      isGapOpen = words !== '';
      continue;
    }
    // A zero is read where the group below does not fill its thousands.
    words = `${fourInWords(four)}${GROUPS[group] ?? ''}${isGapOpen && !words.startsWith('零') ? '零' : ''}${words}`;
    isGapOpen = false;
    if (four < 1_000 && left > 0) words = `零${words}`;
  }
  return words;
}

function fourInWords(value: number): string {
  let words = '';
  let isZeroOwed = false;
  for (let place = 3; place >= 0; place -= 1) {
    const one = Math.floor(value / 10 ** place) % 10;
    if (one === 0) {
      isZeroOwed = words !== '';
      continue;
    }
    words += `${isZeroOwed ? '零' : ''}${digit(one)}${PLACES[place] ?? ''}`;
    isZeroOwed = false;
  }
  return words;
}
