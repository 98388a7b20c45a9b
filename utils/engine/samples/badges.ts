export interface SampleBadge {
  /** Part of the credential's identifier. */
  slug: string;
  name: string;
  achievementType: string;
  description: string;
  criteria: string;
  tags: readonly string[];
  /** Months from issue to expiry. */
  validMonths?: number;
}

/** Badges to try Skillmark with, of the kind that postings ask for. */
export const sampleBadges: readonly SampleBadge[] = [
  {
    slug: 'data-analysis-sql',
    name: 'Data Analysis with SQL and Python',
    achievementType: 'Certificate',
    description: 'Answers business questions from relational data and explains what the answer rests on.',
    criteria:
      'Wrote and explained ten SQL queries over a sales database, cleaned a data set in Python with pandas, and presented the findings in a dashboard to two reviewers.',
    tags: ['SQL', 'Python', 'pandas', 'Data visualization'],
  },
  {
    slug: 'web-interfaces-react',
    name: 'Web Interfaces with React',
    achievementType: 'Badge',
    description: 'Builds accessible interfaces that hold up under change.',
    criteria:
      'Built a three-page application with React and TypeScript, tested it with a keyboard and a screen reader, and kept its unit tests green through two changes of requirements.',
    tags: ['React', 'TypeScript', 'HTML', 'CSS', 'Web accessibility'],
  },
  {
    slug: 'agile-delivery-scrum',
    name: 'Agile Delivery with Scrum',
    achievementType: 'Certification',
    description: 'Plans, reviews and improves the work of a small team.',
    criteria:
      'Led four sprints of a real team: kept the backlog, held the reviews, and wrote down after each what to change and whether it helped.',
    tags: ['Scrum', 'Project management', 'Communication'],
    validMonths: 24,
  },
];
