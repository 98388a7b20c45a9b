// The demo's world: invented people, schools and an employer on reserved `.example` hosts.

export const earner = {
  name: 'Mara Lindqvist',
  email: 'mara@lindqvist.example',
  did: 'did:example:mara-lindqvist',
};

export const hosts = {
  board: 'jobs.lanternworks.example',
  profile: 'people.openfolio.example',
  guild: 'badges.dataguild.example',
  college: 'northfield.example',
  academy: 'academy.harbor.example',
} as const;

export const badges = {
  typescript: {
    name: 'TypeScript Application Development',
    description: 'Builds and ships typed web services in TypeScript and Node.js.',
    criteria:
      'Delivered a reviewed TypeScript service with unit tests and continuous integration, and defended its design.',
    tags: ['TypeScript', 'Node.js', 'Unit testing'],
  },
  databases: {
    name: 'Relational Databases with PostgreSQL',
    description: 'Models, queries and tunes relational data in PostgreSQL.',
    criteria:
      'Designed a normalised schema, wrote the migrations, and explained three query plans before and after tuning.',
    tags: ['PostgreSQL', 'SQL', 'Data modelling'],
  },
  containers: {
    name: 'Containers in Practice',
    description: 'Packages and runs services with Docker.',
    criteria: 'Built minimal images for two services and ran them together with health checks.',
    tags: ['Docker', 'Linux'],
  },
  cloud: {
    name: 'Cloud Foundations on AWS',
    description: 'Deploys a small service on AWS with least privilege.',
    criteria: 'Deployed a service behind a load balancer and documented its permissions and cost.',
    tags: ['AWS', 'Cloud computing'],
  },
  agile: {
    name: 'Working in Agile Teams',
    description: 'Plans and reviews work in short cycles.',
    criteria: 'Took part in six reviewed iterations of a team project.',
    tags: ['Agile', 'Scrum'],
  },
  security: {
    name: 'Secure Coding Essentials',
    description: 'Finds and removes common flaws in web applications.',
    criteria: 'Found and fixed eight seeded flaws in a web application.',
    tags: ['Web security', 'OWASP Top 10'],
  },
} as const;
