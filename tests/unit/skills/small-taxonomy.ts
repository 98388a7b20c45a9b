import { taxonomyOf } from '../../fixtures/taxonomy.ts';

/** A handful of facts of every kind, enough to show each mechanism. */
export const small = taxonomyOf({
  tech: `
!Software | field
Programming language | field | programming languages
Cloud computing | field | cloud; cloud platform; cloud platforms; cloud services
Relational databases | field | relational database; RDBMS
SQL | language
JavaScript | language | JS~1
TypeScript | language | TS~2 | implies JavaScript
Java | language | | is Programming language
Python | language | | is Programming language
Go~2 | language | Golang
R~3 | language | R programming
C~3 | language
C++ | language | CPP
C# | language | C Sharp
React~1 | framework | React.js; ReactJS | implies JavaScript
React Native | framework | | implies React
Vue.js | framework | Vue~1 | implies JavaScript
Angular | framework | | implies TypeScript
Node.js | platform | NodeJS
.NET | platform | dotnet
ASP.NET | framework
Spring Boot | framework
PostgreSQL | platform | Postgres | implies SQL, Relational databases
MySQL | platform | | implies SQL, Relational databases
AWS | platform | Amazon Web Services | is Cloud computing
Azure | platform | Microsoft Azure | is Cloud computing
Amazon EC2 | platform | EC2 | part of AWS
Kubernetes | platform | K8s | implies Containers
Containers | field | containerization
Docker | tool | | implies Containers
Kafka | platform | Apache Kafka
Excel~1 | tool | Microsoft Excel
CI/CD | method | continuous integration
REST~1 | standard | REST API; RESTful APIs
HTML | language | HTML5
Tableau | tool
Power BI | tool
`,
  work: `
Project management | method | manage projects; Projektmanagement
Scrum | method
Machine learning | field
Statistics | field
Computer science | field
Communication | soft | communication skills
Teamwork | soft | team player
English | natlang | Englisch; anglais; inglés
German | natlang | Deutsch; allemand; alemán
Phlebotomy | method | venipuncture
`,
  certificates: `
PMP | certification | Project Management Professional | proves Project management
CISSP | certification
CCNA | certification
CCNP | certification | | implies CCNA
CKA | certification | Certified Kubernetes Administrator | proves Kubernetes
RN | licence | registered nurse licence
`,
});
