/** Education: teaching, support, training, instructional design, libraries, research administration, childcare, languages. */
export const education = `
Classroom teaching | method | teaching experience; teaching skills; school teaching; teaching students; teaching practice; teaching methods; teaching methodology; classroom instruction; teaching in schools
Pedagogy | field | didactics; pedagogical; teaching and learning; learning theory; theories of learning; andragogy; educational theory
Lesson planning | method | lesson plans; preparing lessons; planning lessons; schemes of work; lesson preparation; lesson delivery; lesson design; unit plans
Curriculum development | method | curriculum design; curriculum planning; course design; developing curricula; syllabus design; course development; syllabus development; curriculum writing; curriculum mapping
Classroom management | method | behaviour management; behavior management; classroom discipline; student behaviour; positive behaviour support; positive behavior support; PBIS~1; student behavior; behavioural support
Differentiated instruction | method | differentiation in teaching; scaffolding learning; differentiating instruction; adaptive teaching; personalised learning; personalized learning; universal design for learning; UDL~2; individualized instruction
Student assessment | method | grading; marking student work; formative assessment; summative assessment; assessment for learning; assessing students; test design; exam preparation; student evaluation
Educational measurement | method | item writing; test development; item response theory; assessment development; exam development
Student engagement | method | engaging learners; active learning; learner engagement; student motivation
Student supervision | method | supervising students; playground supervision; supervising pupils; supervision of students; invigilation; supervision of children
Special education | field | special educational needs; SEN~1; SEND~1; inclusive education; special needs; inclusion in education; SENCO~1; additional support needs; learning support
Individualized education programs | method | IEP~1; IEPs~1; individualized education plan; individual education plans; EHCP~1; individualised education; 504 plans; education health and care plans
Early childhood education | field | early years; preschool teaching; EYFS; early learning; nursery teaching; kindergarten teaching; pre-K; toddler care; early education
Child development | field | developmental milestones; child psychology; infant care; developmental psychology; child growth and development
Childcare provision | method | childminding; nursery nursing; nannying; babysitting; day care worker; nanny; nursery nurse; after-school care
Primary school teaching | field | elementary education; Key Stage 2; KS1~1; KS2~1; primary teaching; Key Stage 1; phonics
Secondary school teaching | field | high school teaching; KS3~1; KS4~1; GCSE teaching; A-level teaching; middle school teaching; secondary teaching; Key Stage 3
University teaching | field | college teaching; lecturing; undergraduate teaching; academia; academic teaching; teaching undergraduate
Adult education | field | adult learning; adult learners; community education; adult training; lifelong learning provision; adult teaching
Vocational teaching | field | vocational training; apprenticeship training; NVQ delivery; work-based learning; TVET; apprenticeships delivery
Literacy teaching | method | reading instruction; reading intervention; teaching reading; literacy instruction; Orton-Gillingham; Wilson Reading; reading and writing instruction; guided reading; science of reading
Mathematics teaching | method | maths teaching; math instruction; maths teacher; teaching mathematics; teaching maths; math tutoring; maths tuition
Science teaching | method | science education; physics teaching; chemistry teaching; biology teaching; science teacher; teaching science
STEM education | field | STEAM education; STEM outreach; STEM teaching; computing education; computer science teaching; STEM learning
English language teaching | method | ELT~2; TEFL; TESOL; ESL~1; EFL~1; teaching English; English as a second language; English as a foreign language; EAL~1
Foreign language teaching | method | modern foreign languages; MFL~1; language teaching; teaching languages; language instruction; world languages; language tuition; second language acquisition; language teacher
Music teaching | method | music education; instrumental teaching; music lessons; piano teaching; music instruction; music teacher
Art education | field | art teaching; teaching art; arts education; art instruction; art teacher; museum education
Physical education | field | PE teaching; sports coaching; swimming teaching; sports coach; swim instruction; athletic coaching; PE teacher; youth sports; coaching sports
Drama teaching | method | theatre education; drama education; dance teaching; performing arts education; dance instruction
Tutoring | method | private tuition; one-to-one tuition; private lessons; tutors; academic coaching
Teaching assistance | method | teaching assistant; classroom assistant; classroom support; teacher aide; paraeducator; paraprofessional; learning support assistant; HLTA~1; teacher's aide
Supply teaching | method | substitute teaching; substitute teacher; cover teaching; cover supervision; supply teacher
Pastoral care | method | student wellbeing; student welfare; tutor group; student support; pupil wellbeing; pastoral support; student well-being; student services
School counselling | method | guidance counselling; school counseling; student advising; academic advising; academic counseling; college counseling; guidance counselor; school counselor; student counselling
Career guidance | method | careers advice; career counselling; career counseling; career coaching; career services; vocational guidance; career development services; career advising; employability support
School leadership | method | headteacher; school principal; educational leadership; school management; school administration; educational administration; head of department teaching; NPQH~1; school improvement
School accreditation | method | academic accreditation; Ofsted; regional accreditation; programme accreditation; program review academic; ABET~1; accreditation standards education; AACSB~1
Admissions | field | student recruitment; enrolment management; enrollment management; student enrollment; UCAS~1
Financial aid administration | method | FAFSA; student finance; Title IV; financial aid
Student records | method | registrar; student registration; academic records; student data management
PowerSchool | platform |  | is Student information systems
Infinite Campus | platform |  | is Student information systems
SIMS~1 | platform |  | is Student information systems
Skyward | platform |  | is Student information systems
Educational technology | field | edtech; e-learning; elearning; online teaching; online learning; digital learning; blended learning; distance learning; learning technology
Google Classroom | platform |  | is Learning management systems
Canvas Instructure | platform | Instructure; Canvas~3 | is Learning management systems
Seesaw learning platform | platform | ClassDojo; Class Dojo
Kahoot | tool |  | is Classroom apps
Quizlet | tool |  | is Classroom apps
Nearpod | tool |  | is Classroom apps
Mentimeter | tool |  | is Classroom apps
Pear Deck | tool |  | is Classroom apps
Edpuzzle | tool |  | is Classroom apps
Turnitin | tool | plagiarism detection
Interactive whiteboards | tool | Smartboard; SMART Board; Promethean board
Instructional design | method | instructional designer; learning design; instructional systems design; training design; learning experience design; learning designer; curriculum and instruction; instructional materials; course authoring
ADDIE~1 | method | SAM model instructional design; backward design; Understanding by Design
Bloom's taxonomy | method | learning objectives; learning outcomes design
Kirkpatrick model | method | training evaluation; evaluation of training; learning evaluation; Kirkpatrick
E-learning authoring tools | tool | eLearning authoring; rapid authoring; authoring tools; e-learning development; elearning development; e-learning content; eLearning content; e-learning design; e-learning authoring
Articulate Storyline | tool | Articulate 360; Storyline 360; Articulate Rise; Storyline~2; Articulate~2; Rise 360; Articulate Suite | is E-learning authoring tools
Adobe Captivate | tool | Captivate~1 | is E-learning authoring tools
iSpring Suite | tool | iSpring | is E-learning authoring tools
Lectora | tool |  | is E-learning authoring tools
Camtasia | tool | Snagit; screen recording; screencasting | is E-learning authoring tools
Vyond | tool | GoAnimate; Powtoon
H5P | tool |  | is E-learning authoring tools
Adapt Learning | tool |  | is E-learning authoring tools
Elucidat | tool |  | is E-learning authoring tools
Gomo | tool |  | is E-learning authoring tools
Easygenerator | tool |  | is E-learning authoring tools
SCORM | standard | xAPI; AICC~1; Tin Can API; cmi5
Microlearning | method | gamified learning; bite-sized learning; mobile learning; game-based learning; learning games
Training delivery | method | delivering training; classroom training; instructor-led training; corporate training; training facilitation; technical training; training sessions; conducting training; conduct training
Training needs analysis | method | TNA~1; training needs; skills gap analysis; learning needs
Training programme management | method | training programs; training coordination; training programmes; training administration; training management; program development training; training plans; training development; developing training
Educational research | method | education research; action research; research in education; school data analysis; programme evaluation education
Outdoor education | field | forest school; outdoor learning; adventure education; environmental education; outdoor recreation; challenge course; outdoor leadership; summer camp
Education policy | field | education reform; educational policy; policy in education
Parent communication | method | parent-teacher conferences; parental engagement; communicating with parents; parent engagement; family engagement; parent meetings
Library science | field | librarianship; information science; library services; librarian; reference services; library experience; circulation desk; library management; information services library
Library cataloguing | method | MARC~1; cataloging; Dewey Decimal; Library of Congress classification; Dublin Core; cataloguing
Integrated library systems | platform | ILS systems; library systems
Alma library | platform | Ex Libris Alma; Ex Libris | is Integrated library systems
SirsiDynix | platform |  | is Integrated library systems
Koha | platform |  | is Integrated library systems
Sierra ILS | platform |  | is Integrated library systems
OCLC | platform |  | is Integrated library systems
Archives management | method | archivist; special collections; digital preservation; archival; finding aids; EAD archives
Museum practice | field | curation; museum collections; collections management; curating exhibitions; curatorial; curator; museum studies; museology; registrar museum
Translation | method | translator; translate documents; translating documents
Language interpreting | method | interpretation services; simultaneous interpreting; consecutive interpreting; interpreter; oral interpretation; simultaneous interpretation
Localisation | method | localization; transcreation; l10n; i18n~1
CAT tools | tool | computer-assisted translation; translation memory
Trados | tool | SDL Trados; Trados Studio | is CAT tools
memoQ | tool |  | is CAT tools
Wordfast | tool |  | is CAT tools
Memsource | tool | Phrase TMS | is CAT tools
Smartcat | tool |  | is CAT tools
Crowdin | tool |  | is CAT tools
Machine translation post-editing | method | MTPE~1; post-editing
Linguistics | field | phonetics; sociolinguistics; linguist; language studies
Subtitling | method | captioning; subtitles; closed captions
Transcription | method | transcribing; transcriptionist
Braille | natlang
Liberal arts | field | humanities; social sciences
History~3 | field | historical research; historian; art history; archival research; oral history
Philosophy~2 | field | ethics philosophy; logic philosophy; philosophical
Political science | field | international relations; government relations studies; comparative politics; geopolitics; political theory
Sociology | field | social research; social theory; anthropology; ethnography; demography; sociologist; ethnographic research; archaeology
# licences and certifications
Teaching licence | licence | teaching license; teacher certification; teaching certificate; certified teacher; teaching credential; teacher license; licensed teacher; teaching certification; teacher licensure | proves Classroom teaching, Lesson planning, Classroom management, Pedagogy
Qualified Teacher Status | licence | QTS~1; qualified teacher; QTLS~1; GTCS registration; ECT teacher; General Teaching Council | proves Classroom teaching, Lesson planning, Classroom management
PGCE~1 | certification | Postgraduate Certificate in Education; PGDE~1; PGCHE~1; PGCert teaching | proves Classroom teaching, Pedagogy
National Board Certification | certification | NBCT~1; National Board Certified | proves Classroom teaching, Pedagogy
TEFL certificate | certification | TEFL certification; TESOL certification; TESOL certificate; TEFL qualification; TEFL certified; TESOL Core; TESL certificate; ESL certification; TEFL/TESOL | proves English language teaching
CELTA~1 | certification | CertTESOL | proves English language teaching, Lesson planning
DELTA qualification | certification | Cambridge DELTA; DELTA~2; DipTESOL | proves English language teaching
Special education certification | licence | special education license; special education teaching certificate; special education credential; SPED certification; NASENCO; education specialist credential; special education endorsement | proves Special education, Individualized education programs
ESL endorsement | certification | bilingual endorsement; ESL licensure; bilingual certification; CLAD~1 | proves English language teaching
Paraprofessional certificate | certification | ParaPro; paraeducator certificate; paraprofessional certification | proves Teaching assistance
Child Development Associate | certification | CDA credential; CDA~2; early childhood credential | proves Early childhood education, Child development
Early years qualification | certification | NNEB~1; Level 3 early years; Early Years Educator; childcare qualification; Level 3 childcare; Level 2 childcare; early years practitioner Level 3; CACHE~1; Early Years Teacher Status | proves Early childhood education, Child development, Childcare provision
Teaching assistant qualification | certification | Level 2 teaching assistant; HLTA status; Level 3 teaching assistant; supporting teaching and learning certificate | proves Teaching assistance
Award in Education and Training | certification | PTLLS~1; AET~2; CTLLS~1; DTLLS~1; Certificate in Education; Cert Ed; Level 3 AET; City & Guilds 7307; Level 4 teaching qualification | proves Training delivery, Adult education
Assessor qualification | certification | A1 assessor; TAQA; CAVA~1; D32/D33; Level 3 assessor; V1 verifier; internal quality assurance award; IQA qualification | proves Vocational teaching
Google Certified Educator | certification | Google Certified Trainer; Google Educator Level 2; Google for Education certified | proves Educational technology, Google Classroom
Microsoft Innovative Educator | certification | MIE Expert; Microsoft Certified Educator; MIEE~1 | proves Educational technology
Apple Teacher | certification |  | proves Educational technology
ISTE Certified Educator | certification | ISTE~1; Common Sense Educator | proves Educational technology
Quality Matters certification | certification | APPQMR; Quality Matters | proves Instructional design
Certified Professional in Talent Development | certification | CPTD~1; CPLP~1; ATD certification; APTD~1; Associate Professional in Talent Development | proves Instructional design, Training delivery
Certified translator | certification | ATA certification; sworn translator; ATA certified; DipTrans; certified translation; NAATI~1; CIOL~1 | proves Translation
Certified interpreter | certification | court interpreter; certified medical interpreter; CCHI certification; CMI certification; NBCMI | proves Language interpreting
RID certification | certification | NIC interpreter certification; EIPA; registered sign language interpreter; BSL Level 6 | proves Sign language, Language interpreting
ALA-accredited library degree | certification | MLIS~1; ALA-accredited; MLS degree; CILIP chartership; master of library science; school librarian certification | proves Library science
IELTS~1 | certification | International English Language Testing System | proves English
TOEFL~1 | certification |  | proves English
Cambridge English certificate | certification | Cambridge C1 Advanced; Cambridge CPE; Cambridge First Certificate; C2 Proficiency; B2 First; FCE~2; CAE certificate | proves English
TOEIC~1 | certification |  | proves English
Duolingo English Test | certification |  | proves English
DELF~1 | certification | DALF~1; TCF certificate | proves French
DELE~1 | certification | SIELE | proves Spanish
Goethe-Zertifikat | certification | TestDaF; Goethe B2; telc Deutsch; DSH certificate; Goethe certificate | proves German
JLPT~1 | certification | Japanese Language Proficiency Test | proves Japanese
HSK~1 | certification | Hanyu Shuiping Kaoshi | proves Mandarin
Student information systems | platform | student information system; student record system
Classroom apps | tool | quiz apps
`;
