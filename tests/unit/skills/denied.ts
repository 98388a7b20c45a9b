const words = (list: string) => new Set(list.split(';').map((word) => word.trim()));

/** Never a skill: what the law protects, and what employers offer. A user is never told that she lacks one. */
export const denied = words(`
age; gender; sex; race; ethnicity; religion; religious belief; faith; creed; disability; disabled; pregnancy; pregnant;
marital status; veteran; veterans; veteran status; sexual orientation; gender identity; gender expression; transgender;
national origin; nationality; citizenship; genetic information; ancestry; color; colour; skin colour; health status;
medical condition; hiv; political opinion; trade union membership; criminal record; drug test; drug screening; background check;
dental; dental insurance; dental plan; vision insurance; vision plan; health insurance; life insurance; medical insurance; insurance plan;
401k; 401(k); pension; pension plan; retirement plan; paid time off; pto; vacation; holidays; paid holidays; parental leave; maternity leave;
paternity leave; sick leave; bonus; bonuses; stock options; equity plan; salary; benefits; gym; gym membership; yoga; tennis;
coffee; free coffee; fruit; snacks; lunch; free lunch; wellness; wellness program; meditation; table tennis; foosball; pizza; beer;
commuter benefits; company car; employee discount; tuition reimbursement; relocation; relocation assistance; flexible hours; remote work; home office;
work-life balance; childcare; parking; travel; overtime; shift work; weekends; physical fitness; good health; young; native speaker
`);

/** Everyday English words that are also names: as a class 0 spelling they would fire on prose. */
export const commonWords = words(`
access; active; alert; amber; angle; apex; arc; arrow; assembly; atlas; atom; aurora; ava; balance; base; basic; beam; bean; bear; bench; bison; blaze;
block; board; bolt; bootstrap; bow; box; brave; bridge; bright; brush; buck; bucket; bulk; bull; cake; canvas; case; cell; chain; chapel; charm; chart;
chef; chrome; circle; clarity; class; clean; clear; click; close; cloud; coda; code; coffee; compass; compose; concourse; conductor; consul; contact;
core; cosmos; crystal; cube; cue; cypress; dagger; dart; dash; data; deck; delta; design; diesel; direct; dive; dock; drill; drone; druid; edge;
elastic; electron; elixir; elm; embark; ember; energy; epic; essence; ether; excel; express; fabric; factor; falcon; fast; fiber; fig; figures; fire;
fish; flame; flash; flask; fleet; flex; flight; flow; flutter; focus; forge; form; forms; foundation; foundry; fresh; front; fuse; fusion; game; gem;
gin; glide; glue; go; grasp; grid; groove; group; grow; guard; hack; harbor; harness; heap; help; here; hive; honey; horizon; hub; hudson; hug;
icon; ignite; impact; insight; insights; inspect; intercom; ion; iris; iron; jasmine; jest; join; julia; just; keep; key; kit; kite; lake; lambda;
lamp; last; lead; lean; leap; lens; less; level; light; lightning; link; lit; live; logic; loop; lotus; love; magic; mail; make; map; maps;
mark; maze; meet; mercury; mesh; metal; meteor; mint; mirage; mocha; mode; model; moment; monday; moose; motion; nano; native; nest; net; next; node;
none; notes; notion; nova; now; numbers; oak; ocean; office; one; open; opera; optimize; oracle; orange; orchestra; order; origin; outlook; outreach;
owl; pages; paint; paper; parcel; parse; pass; path; phoenix; photon; pick; pilot; pine; pipe; pipes; plan; planner; play; plot; plus; point;
polar; polymer; pony; power; pride; prime; prism; process; processing; project; prompt; proof; proto; pub; pulsar; pulse; puppet; pure; quantum;
quartz; query; quest; quick; racket; radar; rails; rake; ranger; rapid; raven; ray; react; realm; reason; rebel; recoil; red; reflex; relay; remedy;
render; rescue; resolve; rest; ride; ring; riot; robot; rocket; roll; root; route; ruby; run; rush; rust; safari; safe; saga; sage; sail; salt; scheme;
scout; scratch; screen; sea; search; section; segment; self; sense; sentry; serve; server; service; shell; shift; sigma; signal; simple; sketch; skill;
slack; slim; small; smart; smooth; solid; solo; sonic; source; spark; splash; spring; sprint; square; squid; stack; star; static; steam; step; stitch;
stone; storm; story; stream; stride; stripe; strong; studio; style; sublime; sun; surge; sway; swift; synapse; system; table; tango; task;
teams; tempo; tensor; terminal; test; thing; think; toad; together; tool; torch; tower; trace; track; trend; trust; turtle; twig; unity; universal; up;
use; vault; vector; vertex; vision; vivid; void; wave; weaver; web; wing; wise; word; work; workplace; world; write; xray; yarn; yoke; zap; zest; zig;
zone; zoom
`);
