/** Human resources: recruiting, development, reward, relations, operations, systems, credentials. */
export const humanResources = `
Human resources | field | HR~1; HRM~1; human capital; people operations; personnel management
HR business partnering | method | HRBP~1; HR business partner; human resources business partner; people partner; HR advice
HR administration | method | HR operations; personnel administration; employee records
Recruitment | method | recruiting; talent acquisition; TA~3; candidate selection; candidate screening
Staffing | method
Candidate sourcing | method | candidate search; sourcing talent; talent pools | is Sourcing
Boolean search recruiting | method | Boolean search
Executive search | method | headhunting
Technical recruiting | method | technical recruiter
Campus recruitment | method | graduate programmes; graduate recruitment
Recruitment agency | field | staffing industry; temporary staffing
Recruitment process outsourcing | method | RPO~3
Employment interviewing | method | structured interviews
Assessment centres | method | assessment centers; assessment days
Psychometric assessment | method
MBTI~1 | method | Myers-Briggs | is Psychometric assessment
DISC~1 | method | | is Psychometric assessment
Hogan assessments | method | | is Psychometric assessment
Predictive Index | method | | is Psychometric assessment
SHL~1 | method | | is Psychometric assessment
Insights Discovery | method | | is Psychometric assessment
Gallup StrengthsFinder | method | CliftonStrengths | is Psychometric assessment
Reference checking | method | employment checks
Job descriptions | method
Employer branding | method | employer brand; employee value proposition; candidate experience
LinkedIn Recruiter | tool | LinkedIn recruiting; LinkedIn Talent
Job boards | platform
Indeed~2 | platform | | is Job boards
CareerBuilder | platform | | is Job boards
Glassdoor | platform | | is Job boards
ZipRecruiter | platform | | is Job boards
StepStone | platform | | is Job boards
Onboarding employees | method | induction programmes; employee onboarding; new hire onboarding | implies Onboarding
Onboarding | method | on-boarding
Offboarding | method | outplacement
Employee relations | method | grievances; TUPE~1
Collective bargaining | method | collective agreements; CBA~2; industrial relations
Workplace investigations | method | HR investigations
Employee engagement | method | staff engagement; employee recognition; employee experience
Culture Amp | platform | | is Employee survey platforms
Peakon | platform | | is Employee survey platforms
Glint | platform | | is Employee survey platforms
Qualtrics EX | platform | | is Employee survey platforms
Lattice HR | platform | | is Employee survey platforms
15Five | platform | | is Employee survey platforms
Performance management | method | performance reviews; performance evaluations; employee evaluations; performance feedback; employee performance; staff appraisals
Appraisals | method
Talent management | method | talent development; succession planning; talent reviews; talent strategy
Learning and development | field | L&D~2; training and development; workforce development; people development
Leadership development | method | leadership programmes; management development; executive education
Executive coaching | method | leadership coach; professional coaching; business coaching
Organisational development | field | organizational development; organisation design; organizational design; OD~2; organisational design
Diversity and inclusion | field | DEI~1; D&I~1; equity and inclusion; diversity recruiting; EDI strategy
HR analytics | method | people analytics; HR metrics; HR data; people data
Headcount planning | method | manpower planning; HR planning; workforce strategy; workforce planning
Compensation and benefits administration | method | total rewards; benefits administration; compensation and benefits; job evaluation
Leave administration | method | FMLA~1; leave management; absence management
Time and attendance | method | timekeeping; timesheets; timecards
Employment law | field | labor law; labour law; employment legislation
Workers compensation | method | workers comp
Immigration and work visas | method | H-1B~1; global mobility; E-Verify; I-9~1
Employee handbook | method | policies and procedures HR; HR policies and procedures; employee policies
Volunteer management | method | volunteer training
Payroll certification | certification | Certified Payroll Professional; CPP~2; FPC~1; PCP payroll | proves Payroll
SHRM-CP | certification | SHRM~1; HR certification; human resources certification | proves Human resources, Employment law, Employee relations
SHRM-SCP | certification | SHRM Senior Certified Professional | above SHRM-CP; proves Human resources, Employment law, Employee relations
Professional in Human Resources | certification | PHR~1; PHRi~1; HRCI~1 | proves Human resources, Employment law
Senior Professional in Human Resources | certification | SPHR~1; SPHRi | above Professional in Human Resources; proves Human resources, Employment law
Associate Professional in Human Resources | certification | aPHR~1; aPHRi | proves Human resources
Global Professional in Human Resources | certification | GPHR~1 | proves Human resources
CIPD qualification | certification | CIPD~1; MCIPD | proves Human resources, Employment law, Employee relations
Certified Compensation Professional | certification | Certified Benefits Professional; WorldatWork; CEBS~1; Certified Employee Benefit Specialist; GRP certification; CBP certification | proves Compensation and benefits administration
ICF coaching credential | certification | certified coach; ICF certification; ICF ACC; ICF PCC; EMCC accreditation; ICF accredited; coaching certification; ICF credential; ICF certified | proves Executive coaching
Certified Staffing Professional | certification | REC qualification; AIRS certification; Certified Internet Recruiter | proves Recruitment
Talent management certification | certification | Strategic HR Leadership certification; Senior Certified Talent Management; HCI certification | proves Talent management
Canadian HR designation | certification | CPHR~1; Chartered Professional in Human Resources; CHRP~1; CHRL~1; Certified Human Resources Professional | proves Human resources, Employment law
BPS test user qualification | certification | psychometric test certification; BPS Level A; BPS Level B; RQTU~1 | proves Psychometric assessment
Hogan certification | certification | Hogan certified | proves Psychometric assessment
MBTI certification | certification | MBTI practitioner; MBTI certified; DISC certified | proves Psychometric assessment
Employee survey platforms | platform
`;
