import { read } from '../../utils/skills/index.ts';
import { fullTaxonomy } from '../../utils/skills/taxonomy/index.ts';
export const answer = (ask: { id: string; text: string }): object => {
  const t = fullTaxonomy();
  const a = performance.now();
  const r = read(ask.text, t);
  const ms = performance.now() - a;
  return { requirements: r.mentions.filter(m => m.confidence >= 0.5 && !t.skills.get(m.skill)?.generic).map(m => ({ skill: m.skill, label: m.skill, start: m.start, end: m.end, need: 'required' })), ms };
};
