/** Human resources: recruiting, development, reward, relations, operations, systems, credentials. */
export const humanResources = `
Human resources | field | HR~1; HRM~1; personnel; human capital; people operations; people and culture; people team
HR business partnering | method | HRBP~1; HR business partner; human resources business partner; people partner; people partnering; HR advisory; HR consulting; HR advice
HR administration | method | HR operations; personnel administration; HR support; employee records; HR documentation; HR shared services; personnel files; HR coordination; human resources administration
Recruitment | method | recruiting; talent acquisition; staffing; TA~2; candidate selection; staff selection; talent management and acquisition
Candidate sourcing | method | talent sourcing; sourcing candidates; candidate search; talent mapping; sourcing talent; talent pipelines; candidate attraction; candidate pipeline; talent pools
Boolean search recruiting | method | Boolean search; X-ray search; Boolean searches; Boolean strings
Executive search | method | headhunting; retained search; executive recruitment; executive recruiting; head hunting
Technical recruiting | method | IT recruiting; IT recruitment; tech recruiting; technical recruitment; tech recruitment; technical recruiter; engineering recruiting
Campus recruitment | method | graduate recruitment; university recruiting; early careers; campus recruiting; college recruiting; internship programs; early talent; graduate programmes; university relations
Recruitment agency | field | staffing industry; staffing agency; agency recruitment; temporary staffing; recruitment consultancy; temp staffing; contingent workforce; staffing firm; agency recruiting
Recruitment process outsourcing | method | RPO~1; managed service provider staffing; vendor management system staffing; MSP/VMS
Employment interviewing | method | structured interviews; conducting interviews; interview techniques; job interviews; interview scheduling; candidate interviews; interview skills; phone screens; candidate screening
Assessment centres | method | assessment centers; assessment days; assessment tools hiring
Psychometric assessment | method | personality assessments
MBTI~1 | method | Myers-Briggs | is Psychometric assessment
DISC~1 | method |  | is Psychometric assessment
Hogan assessments | method |  | is Psychometric assessment
Predictive Index | method |  | is Psychometric assessment
SHL~1 | method |  | is Psychometric assessment
Insights Discovery | method |  | is Psychometric assessment
Gallup StrengthsFinder | method | CliftonStrengths | is Psychometric assessment
Reference checking | method | employment checks
Job descriptions | method | job postings; job advertisements; job ads; posting jobs; job analysis; job design; role profiling; vacancy advertising; job adverts
Employer branding | method | employer brand; recruitment marketing; employee value proposition; EVP~1; talent branding; candidate experience; recruitment advertising; talent attraction; employee advocacy
LinkedIn Recruiter | tool | LinkedIn recruiting; LinkedIn Talent
Job boards | platform
Indeed~2 | platform |  | is Job boards
CareerBuilder | platform |  | is Job boards
Glassdoor | platform |  | is Job boards
ZipRecruiter | platform |  | is Job boards
StepStone | platform |  | is Job boards
Onboarding employees | method | new hire orientation; induction programmes; staff induction; onboarding; new starter inductions; on-boarding; employee orientation; employee induction; orientation programs
Offboarding | method | exit interviews; employee separation; outplacement; exit process; off-boarding; employee exits; restructuring workforce
Employee relations | method | ER~2; labor relations; industrial relations; labour relations; union relations; workplace relations; staff relations; disciplinary procedures
Collective bargaining | method | collective agreements; union contracts; CBA~2; labor contracts; labour agreements; labor agreements
Workplace investigations | method | HR investigations; employee investigations; internal investigations; harassment investigations; misconduct investigations
Employee engagement | method | engagement surveys; staff engagement; employee satisfaction; employee surveys; employee recognition; employee experience; staff retention; employee retention; employee motivation
Culture Amp | platform |  | is Employee survey platforms
Peakon | platform |  | is Employee survey platforms
Glint | platform |  | is Employee survey platforms
Qualtrics EX | platform |  | is Employee survey platforms
Lattice HR | platform |  | is Employee survey platforms
15Five | platform |  | is Employee survey platforms
Performance management | method | performance reviews; appraisals; performance evaluations; 360-degree feedback; employee evaluations; annual reviews; managing performance; performance feedback; employee performance
Talent management | method | talent development; succession planning; talent reviews; high-potential programmes; career pathing; talent strategy; talent planning; talent assessment
Learning and development | field | L&D~1; employee development; staff development; training and development; learning programmes; workforce development; people development; corporate learning
Leadership development | method | leadership programmes; management development; executive development; leadership programs; leadership coaching; executive education; emerging leaders programs
Executive coaching | method | leadership coach; professional coaching; business coaching; executive coach; performance coach; business coach; life coaching
Organisational development | field | organizational development; organisation design; organizational design; OD~2; organisational effectiveness; organizational effectiveness; organisational design
Diversity and inclusion | field | DEI~1; D&I~1; EDI~2; inclusion strategy; DE&I~1; diversity programs; equity and inclusion; diversity recruiting; diversity & inclusion
HR analytics | method | people analytics; workforce analytics; HR metrics; talent analytics; HR data; people data; HR dashboards; turnover analysis; headcount reporting
Headcount planning | method | strategic workforce planning; manpower planning; human resource planning; staffing plans; HR planning; staffing planning; staff budgeting; workforce strategy; headcount management
Compensation and benefits administration | method | comp and benefits; total rewards; benefits administration; reward management; C&B~1; benefits management; salary benchmarking; job evaluation
Leave administration | method | absence management; FMLA~1; leave management; attendance management; absence tracking; leaves of absence; absenteeism management; managing attendance
Time and attendance | method | timekeeping; time tracking; timesheets; time recording; employee attendance; attendance tracking; time and labor; timecards; attendance records
Employment law | field | labor law; labour law; employment legislation; labor laws; employment regulations; labour legislation; employment laws; labour laws; HR compliance
Workers compensation | method | return to work programs; workers comp; injury claims management
Immigration and work visas | method | visa sponsorship process; H-1B~1; global mobility; expatriate management; E-Verify; I-9~1; immigration processes; relocation management
Employee handbook | method | HR policy development; HR policy writing; policies and procedures HR; personnel policies; company policy development; HR policies and procedures; employee policies; policy implementation HR; people policies
Volunteer management | method | volunteer coordination; volunteer recruitment; managing volunteers; volunteer training; volunteer supervision; volunteer programs; coordinating volunteers; recruiting volunteers; volunteer engagement
Payroll certification | certification | Certified Payroll Professional; CPP~2; FPC~1; CIPP payroll qualification; American Payroll Association; payroll professional certification; PCP payroll; Payroll Compliance Practitioner | proves Payroll
SHRM-CP | certification | SHRM~1; HR certification; human resources certification | proves Human resources, Employment law, Employee relations
SHRM-SCP | certification | SHRM Senior Certified Professional | implies SHRM-CP; proves Human resources, Employment law, Employee relations
Professional in Human Resources | certification | PHR~1; PHRi~1; HRCI~1 | proves Human resources, Employment law
Senior Professional in Human Resources | certification | SPHR~1; SPHRi | implies Professional in Human Resources; proves Human resources, Employment law
Associate Professional in Human Resources | certification | aPHR~1; aPHRi | proves Human resources
Global Professional in Human Resources | certification | GPHR~1 | proves Human resources
CIPD qualification | certification | CIPD~1; MCIPD | proves Human resources, Employment law, Employee relations
Certified Compensation Professional | certification | Certified Benefits Professional; WorldatWork; CEBS~1; Certified Employee Benefit Specialist; GRP certification; CBP certification | proves Compensation and benefits administration
ICF coaching credential | certification | certified coach; ICF certification; ICF ACC; ICF PCC; EMCC accreditation; ICF accredited; coaching certification; ICF credential; professional coach certification | proves Executive coaching
Certified Staffing Professional | certification | American Staffing Association certification; REC qualification; AIRS certification; Certified Internet Recruiter | proves Recruitment
Talent management certification | certification | Strategic HR Leadership certification; Senior Certified Talent Management; HCI certification; Human Capital Institute certification | proves Talent management
Canadian HR designation | certification | CPHR~1; Chartered Professional in Human Resources; CHRP~1; CHRL~1; Certified Human Resources Professional | proves Human resources, Employment law
BPS test user qualification | certification | psychometric test certification; BPS Level A; BPS Level B; Level A and B psychometric; RQTU~1 | proves Psychometric assessment
Hogan certification | certification | Hogan certified | proves Psychometric assessment
MBTI certification | certification | MBTI practitioner; MBTI certified; DISC certified | proves Psychometric assessment
Employee survey platforms | platform | employee engagement platforms
`;
