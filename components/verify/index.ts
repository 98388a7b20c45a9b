export { CheckList, checkSentence } from './CheckList.tsx';
export { VerdictBadge, verdictText } from './VerdictBadge.tsx';
