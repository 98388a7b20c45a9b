export { GapList } from './GapList.tsx';
export { GapCounts, GapSummary } from './GapSummary.tsx';
export { ReasonText, reasonText } from './ReasonText.tsx';
export { RequirementRow } from './RequirementRow.tsx';
export { gapSummaryText } from './summary.ts';
