/** What a posting's parts are headed by, one pattern a part, in the languages of the boards we know. */
const sections: readonly RegExp[] = [
  // What the work is.
  /responsib|what you(?:.ll| will) (?:do|be|work)|your (?:role|tasks|mission|impact|day)|about th(?:e|is) (?:role|job|position|opportunity)|^the (?:role|position|job|opportunity)\b|(?:job|role|position) (?:description|summary|purpose|overview|details)|\bduties\b|key (?:tasks|accountabilities)|day.to.day|what you can expect|make an impact|aufgaben|deine rolle|die rolle|das erwartet|was (?:dich|sie) erwartet|\bmissions?\b|le poste|description du poste|functieomschrijving|takenpakket|jouw (?:rol|taken|functie)|wat ga je doen|responsabilidad|responsabilit|funciones|mansioni|descripción del puesto|atribuições|atividades|arbeidsoppgaver|arbejdsopgaver|arbetsuppgifter|om (?:rollen|stillingen|jobbet|tjänsten)|obowiązk|tehtävä|仕事内容|职责/i,
  // What it asks for.
  /requirement|qualificat|who you are|what you(?:.ll| will)? (?:need|bring|have)|what (?:we|we.re) (?:are )?look|looking for|^you (?:have|bring|are)\b|about you$|must.haves?|nice.to.haves?|bonus points|is this you|(?:ideal|successful) candidate|what we.(?:re |.?ll )?expect|to (?:be successful|succeed)|^(?:essential|desirable)\b|person specification|^(?:(?:[a-z]+ly|required|preferred|desired|desirable|essential|key|core|technical|professional|minimum|basic|relevant|work|soft|your) )*(?:skills|experience|knowledge|education)\b|anforderung|(?:dein|ihr|euer) profil|qualifikation|bringst du|mitbring|profil (?:recherch|du candidat)|votre profil|compétences|exigences|vereiste|jouw profiel|wat (?:wij |we )?vragen|wie ben jij|requisit|perfil|kvalifikasjon|kvalifikation|vi (?:ser|söker|søker)|din (?:profil|bakgrund)|wymagania|oczekuj|vaatimu|応募資格|任职要求/i,
  // What it gives.
  /benefits|what (?:we|we.re) offer|we(?: can)? offer|\bperks\b|why (?:join|work|you.ll love)|what.s (?:in it|on offer)|^why us|compensation|salary|pay range|bieten|nous (?:offrons|proposons)|avantages|wat (?:wij |we )?bieden|ons aanbod|ofrecemos|offriamo|oferecemos|vi (?:tilbyr|tilbyder|erbjuder)|oferujemy|tarjoamme|福利|待遇/i,
];

/** Which part of a posting a short heading opens, if any. */
export function sectionOf(heading: string): number | undefined {
  const at = sections.findIndex((section) => section.test(heading));
  return at < 0 ? undefined : at;
}

/** The label of a control that starts an application. */
export const applyLabel =
  /^(?:(?:easy|quick|1-click) apply|apply\b|(?:submit|send|start) (?:an? |my |your )?application|i.m interested|(?:jetzt |online |direkt )?bewerben|(?:je )?postule[rz]?\b|candidater|(?:direct |nu )?solliciteer|(?:direct )?solliciteren|inscribirse|inscríbete|aplicar|postular|solicitar empleo|candidati\b|candidatar|candidate-se|søk (?:her|på|stilling)|send søknad|ansøg|søg (?:jobbet|stilling)|ansök|hae (?:paikkaa|tehtävää)|aplikuj|応募|申请|投递|지원하기)/i;

/** Says that a posting is gone. */
export const closedNotice =
  /\b(?:job|position|posting|vacancy|role|requisition|opening|listing)\b[^.]{0,60}(?:no longer|could ?n.t be found|could not be found|not found|does ?n.t exist|has expired|is closed|been (?:closed|filled|removed))|no longer accepting applications|(?:stelle|anzeige|job)[^.]{0,40}nicht mehr (?:verfügbar|online|aktuell|ausgeschrieben)|offre[^.]{0,40}n.est plus|vacature[^.]{0,40}(?:niet meer|gesloten|verlopen)|(?:oferta|vacante|vaga)[^.]{0,40}(?:ya no|não está mais|encerrada|cerrada)/i;

/** Titles of texts about hiring: they hold a posting's headings without being one. */
export const aboutHiring =
  /template|sample|example|how to|guide|tips|checklist|muster|vorlage|tipps|modèle|exemple|conseils|voorbeeld|plantilla|ejemplo|modelo/i;
