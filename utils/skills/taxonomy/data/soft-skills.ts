/** Soft skills: transferable behaviour, counted apart from all other demand. */
export const softSkills = `
Communication | soft | communicator; communicate effectively; communicating effectively; communicates clearly; communicative
Written communication | soft | writing skills; written and verbal communication; written and oral communication; written and spoken communication; written skills | implies Communication
Verbal communication | soft | oral communication; spoken communication; verbal skills | implies Communication
Interpersonal skills | soft | interpersonal; people skills; social skills; relationship skills
Teamwork | soft | team work; team-player; collaborative; teamworking; work in a team; working in a team; work as part of a team; team spirit; collaborate effectively; work collaboratively; team-oriented; collaboration; team working; teamworker; ability to collaborate
Leadership | soft | leading teams; leading a team; lead a team; leading people
People management | soft | line management; staff management; team management; managing a team; managing teams; direct reports; people manager; personnel management; managing staff; supervisory experience; staff supervision | implies Leadership
Problem solving | soft | problem solver; solving problems; solve problems; troubleshooting skills; solution oriented; solutions-oriented; solution-focused; problem resolution; solve complex problems
Analytical thinking | soft | analytical skills; analytical mind; analytic skills; analytical mindset; analytically minded; analytical ability; analytical capabilities; analytical approach; strong analytical; analytical problem solving
Critical thinking | soft | critical thinker; sound judgement; sound judgment; good judgement; good judgment; logical thinking; logical reasoning
Decision making | soft | decisive; make decisions
Time management | soft | manage your time; prioritisation; prioritization; prioritising; prioritizing; prioritise; prioritize; meet deadlines; meeting deadlines; work to deadlines; tight deadlines; multi-tasking; multitasking; multi-task; multitask; managing multiple priorities; manage competing priorities
Organisational skills | soft | organizational skills; organised; well-organized; organization skills; highly organized
Planning | soft
Attention to detail | soft | detail-oriented; eye for detail; accuracy; meticulous; detail focused; detail-orientated; precision; conscientious
Adaptability | soft | adaptable; adapt quickly; flexible attitude; flexible approach; adapt to change; adapt to changing; ambiguity; agility; open to change; flexibility
Creativity | soft | creative; innovative; out of the box; outside the box; ideation; inventive
Initiative | soft | proactive; pro-active; self starter; proactivity; proactively; self-driven; can do attitude
Self-motivation | soft | motivated; self-direction; self-directed; drive and motivation; intrinsic motivation; self-motivated
Independence | soft | work independently; working independently; autonomously; autonomous working; self-organised; self-organized; self-sufficient; work alone; independent worker; work unsupervised; minimal supervision; autonomy; self-reliant; independent work
Willingness to learn | soft | willing to learn; eager to learn; learn quickly; quick learner; fast learner; eagerness to learn; growth mindset; continuous learning; lifelong learning; curiosity; curious; inquisitive; keen to learn; learn new technologies; learn new skills; desire to learn; fast learning
Presentation skills | soft | presenting; public speaking; presentation; speaking in public
Negotiation | soft | negotiating; negotiator; negotiate
Persuasion | soft | influencing; persuasive; influence stakeholders; persuading; influence others; influence without authority; influential
Conflict resolution | soft | conflict management; resolving conflicts; de-escalation; conflict solving; conflict handling
Empathy | soft | empathetic; empathic; emotional intelligence; compassion; compassionate; caring; sensitivity; patience; patient manner
Active listening | soft | listener; listening
Customer focus | soft | customer orientation; customer-oriented; customer-centric; customer focused; customer obsession; client-focused; customer first; customer orientated; service oriented; customer mindset; service orientation; service-minded
Resilience | soft | resilient; work under pressure; stress resistance; stress tolerance; stress management; calm under pressure; fast paced environment; tenacity; perseverance; persistence; high-pressure environment
Reliability | soft | dependable; reliable; dependability; trustworthy; punctual; punctuality; responsible; accountable; accountability; responsibility; ownership; integrity; honesty; work ethic; professionalism; confidentiality; discretion
Entrepreneurship | soft | entrepreneurial; startup mentality; commercial awareness; business acumen; commercial acumen; business sense; commercially minded; commercially aware; commercial mindset
Strategic thinking | soft | strategic mindset; strategic thinker; think strategically; strategic vision; big-picture; visionary; strategic perspective; systems thinking
Coaching | soft
Mentoring | soft | mentorship; knowledge sharing; mentor; knowledge transfer; sharing knowledge; share knowledge
Facilitation | soft | facilitating workshops; facilitate workshops
Delegation | soft | delegating
Results orientation | soft | results driven; goal oriented; target driven; results oriented; result oriented; delivery focused; outcome-oriented; goal driven; result driven; performance driven; deliver results
Relationship building | soft | building relationships; build relationships; relationship management; develop relationships; rapport building; build rapport; networking skills; maintaining relationships; relationship builder; building rapport; interpersonal relationships
Cultural awareness | soft | intercultural; multicultural; cultural sensitivity; international environment; cultural competence; global mindset; cross cultural
Diplomacy | soft | diplomatic; tact; tactful; political acumen
Research skills | soft | research; researching; information gathering; fact finding
Numeracy | soft | numerate; numerical skills; numerical reasoning; maths skills
Computer literacy | soft | computer skills; IT skills; computer literate; IT literate; PC skills; PC literate; computer proficiency; tech savvy; digital literacy; digital skills; technologically savvy; PC literacy; computer usage; IT literacy
Storytelling | soft | story telling; storyteller
Administrative skills | soft | office skills; administration skills; clerical; paperwork
`;
