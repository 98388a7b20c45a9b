/** Education: teaching, support, training, instructional design, libraries, research administration, childcare, languages. */
export const education = `
Classroom teaching | method | teaching experience; teaching skills; school teaching; teaching methods
Pedagogy | field | didactics; pedagogical; teaching and learning; andragogy
Lesson planning | method
Curriculum development | method | course design; curriculum design
Classroom management | method | PBIS~1; student behavior
Differentiated instruction | method | personalized learning; universal design for learning; UDL~2; individualized instruction
Student assessment | method | exam preparation; grading papers; formative assessment
Educational measurement | method | item writing; assessment development
Test development | method
Student engagement | method | active learning
Student supervision | method | invigilation
Special education | field | special educational needs; SEN~1; special needs; SENCO~1; SEND provision; SEND~1
Behaviour management | method | behavior management; challenging behaviour; behaviour support
Individualized education programs | method | IEP~1; IEPs~1; individualized education plan; individual education plans; EHCP~1; education health and care plans
Early childhood education | field | early years; preschool teaching; EYFS; toddler care; preschool; Montessori
Child development | field | developmental milestones; infant care
Childcare provision | method | childminding; nannying; babysitting; nanny; child care assistant; childcare experience; childcare settings
Primary school teaching | field | elementary education; KS1~1; KS2~1; phonics
Secondary school teaching | field | KS3~1; KS4~1; GCSE teaching
University teaching | field | college teaching; lecturing
Adult education | field | community education; adult learning; FVU; AVU~1; voksenundervisning
Vocational teaching | field | NVQ delivery; TVET
Literacy teaching | method | læsevejleder; ordblindeundervisning
Mathematics teaching | method | maths teacher
Science teaching | method | science education; physics teaching; natur/teknologi; natur/teknik
STEM education | field | STEAM education
English language teaching | method | ELT~2; TEFL; TESOL; ESL~1; EFL~1; EAL~1
Foreign language teaching | method | modern foreign languages; MFL~1; language teacher
Music teaching | method | music education; music teacher
Art education | field | arts education; billedkunst
Physical education | field | idræt; Sportunterricht; idrott; PE teaching
Drama teaching | method | theatre education
Tutoring | method | tutors
Teaching assistance | method | classroom support; paraeducator; HLTA~1; teaching assistant
Supply teaching | method | substitute teaching; substitute teacher
Pastoral care | method | AKT-vejleder; trivselsvejleder
School counselling | method
Career guidance | method | career coaching; career counselling; careers guidance
School leadership | method | headteacher; NPQH~1
School accreditation | method | academic accreditation; Ofsted; ABET~1; AACSB~1
Admissions | field | UCAS~1
Financial aid administration | method | FAFSA
Student records | method | student registration
PowerSchool | platform | | is Student information systems
Infinite Campus | platform | | is Student information systems
SIMS~1 | platform | | is Student information systems
Skyward | platform | | is Student information systems
Educational technology | field | edtech; e-learning; elearning; online learning; learning technology; gamified learning; mobile learning; blended learning
Google Classroom | platform | | is Learning management systems
Canvas Instructure | platform | Instructure; Canvas~3 | is Learning management systems
Seesaw learning platform | platform | ClassDojo
Kahoot | tool | | is Classroom apps
Quizlet | tool | | is Classroom apps
Nearpod | tool | | is Classroom apps
Mentimeter | tool | | is Classroom apps
Pear Deck | tool | | is Classroom apps
Edpuzzle | tool | | is Classroom apps
Turnitin | tool
Interactive whiteboards | tool | SMART Board
Instructional design | method | instructional designer; training design; course authoring; learning objectives; learning evaluation
ADDIE~1 | method
Bloom's taxonomy | method
Kirkpatrick model | method | Kirkpatrick
E-learning authoring tools | tool | rapid authoring; authoring tools
Articulate Storyline | tool | Storyline~2; Articulate~2 | is E-learning authoring tools
Adobe Captivate | tool | Captivate~1 | is E-learning authoring tools
iSpring Suite | tool | iSpring | is E-learning authoring tools
Lectora | tool | | is E-learning authoring tools
Camtasia | tool | Snagit | is E-learning authoring tools
Vyond | tool | GoAnimate; Powtoon
H5P | tool | | is E-learning authoring tools
SCORM | standard | xAPI; AICC~1; cmi5
Microlearning | method
Training delivery | method | delivering training; instructor-led training; technical training; training sessions; conduct training; staff training; user training
Training needs analysis | method | TNA~1; training needs
Training programme management | method | training programs; training programmes; training plans; training development
Educational research | method | action research
Outdoor education | field | forest school; outdoor learning
Education policy | field | education reform
Parent communication | method
Library science | field | librarianship; librarian; library experience; interlibrary loans
Information science | field
Library cataloguing | method | MARC~1 | implies Cataloguing
Cataloguing | method | cataloging
Integrated library systems | platform | ILS systems; library systems
Alma library | platform | Ex Libris | is Integrated library systems
SirsiDynix | platform | | is Integrated library systems
Koha | platform | | is Integrated library systems
OCLC | platform | | is Integrated library systems
Archives management | method | archivist
Museum practice | field | museology | implies Curation
Curation | method | curatorial; curator
Translation | method | translator
Language interpreting | method | interpreter
Localisation | method | localization; transcreation; l10n; i18n~1
CAT tools | tool
Trados | tool | | is CAT tools
memoQ | tool | | is CAT tools
Wordfast | tool | | is CAT tools
Memsource | tool | Phrase TMS | is CAT tools
Smartcat | tool | | is CAT tools
Crowdin | tool | | is CAT tools
Machine translation post-editing | method | MTPE~1
Linguistics | field | phonetics; linguist
Subtitling | method | captioning; subtitles
Transcription | method | transcribing; transcriptionist
Braille | natlang
Liberal arts | field | humanities
Social sciences | field
History~3 | field | historical research; historian; art history
Philosophy~2 | field | ethics philosophy; logic philosophy; philosophical
Political science | field | geopolitics
Sociology | field | social theory; demography; sociologist
Anthropology | field | ethnography
# licences and certifications
Teaching licence | licence | teaching license; teacher certification; teaching certificate; certified teacher; teaching credential; teacher license; licensed teacher; teaching certification; teacher licensure; læreruddannelse; læreruddannet; meritlærer; lärarlegitimation; legitimerad lärare; Lehrbefähigung; Lehramt; PABO~1; przygotowanie pedagogiczne | proves Classroom teaching, Lesson planning, Classroom management, Pedagogy
Qualified Teacher Status | licence | QTS~1; qualified teacher; QTLS~1; GTCS registration; ECT teacher; General Teaching Council | proves Classroom teaching, Lesson planning, Classroom management
PGCE~1 | certification | Postgraduate Certificate in Education; PGDE~1; PGCHE~1; PGCert teaching | proves Classroom teaching, Pedagogy
National Board Certification | certification | NBCT~1; National Board Certified | proves Classroom teaching, Pedagogy
TEFL certificate | certification | TEFL certification; TESOL certification; TESOL certificate; TEFL qualification; TEFL certified; TESOL Core; TESL certificate; ESL certification | proves English language teaching
CELTA~1 | certification | CertTESOL | proves English language teaching, Lesson planning
DELTA qualification | certification | Cambridge DELTA; DELTA~2; DipTESOL | proves English language teaching
Special education certification | licence | special education license; special education teaching certificate; special education credential; SPED certification; NASENCO; education specialist credential; special education endorsement | proves Special education, Individualized education programs
ESL endorsement | certification | bilingual endorsement; ESL licensure; bilingual certification; CLAD~1 | proves English language teaching
Paraprofessional certificate | certification | ParaPro; paraeducator certificate; paraprofessional certification | proves Teaching assistance
Child Development Associate | certification | CDA credential; CDA~2; early childhood credential | proves Early childhood education, Child development
Early years qualification | certification | NNEB~1; childcare qualification; CACHE~1; pædagogisk assistent; pædagoguddannelse; pædagoguddannet; meritpædagog; PAU~1; staatlich anerkannte Erzieherin; CAP AEPE; barnskötare; förskollärare | proves Early childhood education, Child development, Childcare provision
Teaching assistant qualification | certification | Level 2 teaching assistant; HLTA status; Level 3 teaching assistant | proves Teaching assistance
Award in Education and Training | certification | PTLLS~1; AET~2; CTLLS~1; DTLLS~1; Cert Ed | proves Training delivery, Adult education
Assessor qualification | certification | A1 assessor; TAQA; CAVA~1; D32/D33; V1 verifier; IQA qualification | proves Vocational teaching
Google Certified Educator | certification | Google Certified Trainer; Google Educator Level 2; Google for Education certified | proves Educational technology, Google Classroom
Microsoft Innovative Educator | certification | MIE Expert; Microsoft Certified Educator; MIEE~1 | proves Educational technology
Apple Teacher | certification | | proves Educational technology
ISTE Certified Educator | certification | ISTE~1; Common Sense Educator | proves Educational technology
Quality Matters certification | certification | APPQMR; Quality Matters~2 | proves Instructional design
Certified Professional in Talent Development | certification | CPTD~1; CPLP~1; ATD certification; APTD~1; Associate Professional in Talent Development | proves Instructional design, Training delivery
Certified translator | certification | ATA certification; sworn translator; ATA certified; DipTrans; certified translation; NAATI~1; CIOL~1 | proves Translation
Certified interpreter | certification | court interpreter; certified medical interpreter; CCHI certification; CMI certification; NBCMI | proves Language interpreting
RID certification | certification | NIC interpreter certification; EIPA; registered sign language interpreter; BSL Level 6 | proves Sign language, Language interpreting
ALA-accredited library degree | certification | MLIS~1; ALA-accredited; MLS degree; CILIP chartership; master of library science | proves Library science
IELTS~1 | certification | International English Language Testing System | proves English
TOEFL~1 | certification | | proves English
Cambridge English certificate | certification | Cambridge C1 Advanced; Cambridge CPE; Cambridge First Certificate; C2 Proficiency; B2 First; FCE~2; CAE certificate | proves English
TOEIC~1 | certification | | proves English
Duolingo English Test | certification | | proves English
DELF~1 | certification | DALF~1; TCF certificate | proves French
DELE~1 | certification | SIELE | proves Spanish
Goethe-Zertifikat | certification | TestDaF; Goethe B2; telc Deutsch; DSH certificate; Goethe certificate | proves German
JLPT~1 | certification | Japanese Language Proficiency Test | proves Japanese
HSK~1 | certification | Hanyu Shuiping Kaoshi | proves Mandarin
Student information systems | platform | student information system
Classroom apps | tool | quiz apps
Padlet | tool
Tinkercad | tool | | is 3D modelling
# school platforms of other countries
Aula platform | platform | Aula~2
MinUddannelse | platform | MeeBook | is Learning management systems
Tabulex | platform | | is Student information systems
Lectio | platform | UDDATA+~1 | is Student information systems
itslearning | platform | | is Learning management systems
Second language teaching | method | dansk som andetsprog; svenska som andraspråk; SFI~1; NT2; Deutsch als Fremdsprache; DaZ~1; FLE~1
Trainer aptitude certificate | certification | AEVO; AdA-Schein; Ausbildereignung; Ausbilderschein | proves Vocational teaching, Training delivery
`;
