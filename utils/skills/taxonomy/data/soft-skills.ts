/** Soft skills: transferable behaviour, counted apart from all other demand. */
export const softSkills = `
Communication | soft | communicator; communicate effectively; communicating effectively; communicates clearly; communicative | esco http://data.europa.eu/esco/skill/15d76317-c71a-4fa2-aadc-2ecc34e627b7
Written communication | soft | writing skills; written and verbal communication; written and oral communication; written skills | implies Communication
Verbal communication | soft | oral communication; spoken communication; verbal skills | implies Communication
Interpersonal skills | soft | interpersonal; people skills; social skills; relationship skills
Teamwork | soft | team work; team-player; collaborative; work in a team; working in a team; work as part of a team; team spirit; collaborate effectively; work collaboratively; team-oriented; collaboration; team working; ability to collaborate | esco http://data.europa.eu/esco/skill/60c78287-22eb-4103-9c8c-28deaa460da0
Leadership | soft | leading teams; leading a team; lead a team | esco http://data.europa.eu/esco/skill/75d8e5d9-bef3-418b-9011-01bff9f27207
People management | soft | line management; staff management; team management; managing a team; managing teams; managing staff; staff supervision | implies Leadership
Problem solving | soft | problem solver; solving problems; solve problems; solution oriented; solutions-oriented; problem resolution; solve complex problems
Analytical thinking | soft | analytical skills; analytical mind; analytic skills; analytical mindset; analytical ability; analytical capabilities; analytical approach; strong analytical; analytical problem solving
Critical thinking | soft | critical thinker; sound judgement; sound judgment; good judgment; logical thinking; logical reasoning
Decision making | soft | decisive; make decisions
Time management | soft | manage your time; prioritisation; prioritization; prioritising; prioritizing; prioritise; prioritize; meet deadlines; meeting deadlines; tight deadlines; multi-tasking; multitasking; multi-task; multitask; managing multiple priorities; manage competing priorities | esco http://data.europa.eu/esco/skill/d9013e0e-e937-43d5-ab71-0e917ee882b8
Organisational skills | soft | organizational skills; organised; well-organized; organization skills; highly organized
Planning | soft
Attention to detail | soft | detail-oriented; eye for detail; accuracy; meticulous; detail focused; conscientious | esco http://data.europa.eu/esco/skill/83e6510b-ffeb-4aec-959c-4265fd0ff7b7
Adaptability | soft | adaptable; adapt quickly; flexible approach; adapt to change; adapt to changing; ambiguity; agility; open to change; flexibility | esco http://data.europa.eu/esco/skill/49de9958-2aa4-4eef-a89d-fe5d5bcd28c4
Creativity | soft | creative; innovative; out of the box; outside the box; ideation | esco http://data.europa.eu/esco/skill/c624c6a3-b0ba-4a31-a296-0d433fe47e41
Initiative | soft | proactive; pro-active; self starter; proactivity; proactively; self-driven; can do attitude
Self-motivation | soft | motivated; self-directed; self-motivated
Independence | soft | work independently; working independently; autonomously; autonomous working; self-organized; independent worker; minimal supervision; autonomy; self-reliant; independent work
Willingness to learn | soft | willing to learn; eager to learn; learn quickly; quick learner; fast learner; growth mindset; continuous learning; lifelong learning; curiosity; curious; inquisitive; learn new technologies; learn new skills; desire to learn; fast learning
Presentation skills | soft | presenting; public speaking; presentation; speaking in public
Negotiation | soft | negotiating; negotiator; negotiate
Persuasion | soft | influencing; persuasive; influence stakeholders; influence others
Conflict resolution | soft | conflict management; de-escalation
Empathy | soft | empathetic; empathic; emotional intelligence; compassion; compassionate; caring; patience
Active listening | soft | listener; listening | esco http://data.europa.eu/esco/skill/a17286c5-238d-4f0b-bc24-29e9121345de
Customer focus | soft | customer orientation; customer-oriented; customer-centric; customer focused; client-focused; customer first; service oriented; service orientation; service-minded
Resilience | soft | resilient; work under pressure; stress resistance; stress tolerance; stress management; calm under pressure; fast paced environment; tenacity; high-pressure environment
Reliability | soft | dependable; reliable; trustworthy
Confidentiality | soft | discretion
Professionalism | soft | work ethic
Integrity | soft | honesty
Accountability | soft | accountable; ownership; sense of responsibility; responsibility
Entrepreneurship | soft | entrepreneurial
Business acumen | soft | commercial awareness; commercial acumen; business sense; commercial mindset
Strategic thinking | soft | strategic mindset; strategic thinker; think strategically; strategic vision; big-picture; visionary; systems thinking
Coaching | soft
Mentoring | soft | mentorship; mentor
Knowledge sharing | soft | knowledge transfer; sharing knowledge; share knowledge
Facilitation | soft | facilitating workshops; facilitate workshops
Delegation | soft | delegating
Results orientation | soft | results driven; goal oriented; results oriented; result oriented; outcome-oriented; goal driven; result driven; deliver results
Relationship building | soft | building relationships; build relationships; relationship management; develop relationships; build rapport; relationship builder
Cultural awareness | soft | intercultural; multicultural; cultural sensitivity; international environment; cross cultural
Diplomacy | soft | diplomatic; tact
Research skills | soft | research; researching; information gathering; fact finding
Numeracy | soft | numerate; numerical skills; maths skills
Computer literacy | soft | computer skills; IT skills; computer literate; digital skills; computer usage
Storytelling | soft | storyteller
Administrative skills | soft | office skills; administration skills; clerical; paperwork
`;
