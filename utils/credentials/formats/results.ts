import { asList, asString, isObject } from '../json.ts';
import { cleanId, cleanName } from '../text.ts';
import type { JsonObject, JsonValue, Result } from '../types.ts';
import { defined } from './members.ts';

const maxListed = 100;

/** What was reached (Open Badges 3.0, Result), with what its description says could be reached (ResultDescription). */
export function readResults(subject: JsonObject, achievement: JsonObject): Result[] {
  const described = asList(achievement.resultDescription).slice(0, maxListed).filter(isObject);
  return asList(subject.result)
    .slice(0, maxListed)
    .flatMap((result) => (isObject(result) ? readResult(result, described) : []));
}

function readResult(result: JsonObject, described: readonly JsonObject[]): Result[] {
  const description = described.find(({ id }) => id !== undefined && id === result.resultDescription) ?? {};
  const read: Result = defined({
    name: cleanName(description.name),
    type: cleanName(description.resultType),
    value: shown(result.value),
    status: cleanName(result.status),
    level: levelNamed(result.achievedLevel, description),
    best: shown(description.valueMax),
    required: shown(description.requiredValue) ?? levelNamed(description.requiredLevel, description),
  });
  const says = [read.value, read.status, read.level].some((one) => one !== undefined);
  return says ? [read] : [];
}

/** A level of a rubric is named by its id; its name is what people know. */
function levelNamed(id: JsonValue | undefined, description: JsonObject): string | undefined {
  const wanted = asString(id);
  if (wanted === undefined) return undefined;
  const levels = asList(description.rubricCriterionLevel).filter(isObject);
  return cleanName(levels.find((level) => level.id === wanted)?.name) ?? cleanId(wanted);
}

/** Values are strings by the specification, and numbers in the wild. */
function shown(value: JsonValue | undefined): string | undefined {
  return typeof value === 'number' ? String(value) : cleanName(value);
}
