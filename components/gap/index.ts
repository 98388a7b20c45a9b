export { GapList } from './GapList.tsx';
export { GapCounts, GapSummary, gapSummaryText } from './GapSummary.tsx';
export { ReasonText, reasonText } from './ReasonText.tsx';
export { RequirementRow } from './RequirementRow.tsx';
