/** Database engines, warehouses, search engines, and the craft of running and designing them. */
export const databases = `
Databases | field | DBMS; DB~3; database management system
Relational databases | field | RDBMS; SQL database; relational data | implies Databases
NoSQL | field | No SQL | implies Databases
Document databases | field | | implies NoSQL
Key-value stores | field | | implies NoSQL
Wide-column stores | field | | implies NoSQL
Graph databases | field | | implies Databases
Time-series databases | field | TSDB | implies Databases
Vector databases | field | vector store; vector search | implies Databases
In-memory databases | field | in-memory data grid; IMDG | implies Databases
Columnar databases | field | MPP~1; massively parallel processing | implies Databases
Distributed databases | field | | implies Databases
Spatial databases | field | | implies Databases
Embedded databases | field | | implies Databases
Search engine technology | field | full-text search; enterprise search
Database administration | field | DBA~1; database administrator; database management; database maintenance | implies Databases
Database design | method | schema design; database architecture; schema modelling | implies Databases
Database development | method | database programming; database developer; SQL developer | implies Databases
Database performance tuning | method | SQL tuning; query optimization; query tuning; database tuning; database optimization; query performance | implies Databases
Database migration | method | schema migration | implies Databases
Database replication | method | data replication | implies Databases
Database sharding | method | | implies Databases
Database backup and recovery | method | database backup; database recovery | implies Databases
Database security | field | transparent data encryption; TDE~2 | implies Databases
Database normalization | method | normal forms; 3NF | implies Database design
Stored procedures | method | stored procs | implies SQL
ACID transactions | field | distributed transactions; OLTP; database transactions | implies Databases
Indexing strategies | method | database indexing | implies Databases
Entity-relationship modelling | method | ERD~1; entity-relationship diagram; ERwin | is Data modelling
Always On availability groups | method | AlwaysOn; availability groups | implies Microsoft SQL Server
Database tools | field
Object-relational mapping | method | ORM~1; object-relational mapper
PostgreSQL | platform | Postgres; PgSQL | implies SQL, Relational databases
MySQL | platform | My SQL | implies SQL, Relational databases
MariaDB | platform | Maria DB | implies SQL, Relational databases
Microsoft SQL Server | platform | SQL Server; MS SQL; MSSQL; Microsoft SQL | implies SQL, Relational databases
SQL Server Management Studio | tool | SSMS; Azure Data Studio | is Database tools
Oracle Database | platform | Oracle~2; Oracle DB; Oracle databases; Oracle SQL | implies SQL, Relational databases
Oracle RAC | platform | | implies Oracle Database; part of Oracle Database
Oracle Data Guard | platform | Data Guard | implies Oracle Database
Oracle Exadata | platform | Exadata | implies Oracle Database
Oracle GoldenGate | tool | GoldenGate; OGG~1 | is Database replication
Oracle Enterprise Manager | tool | Oracle OEM | implies Oracle Database
Oracle Autonomous Database | platform | | implies Oracle Database
IBM Db2 | platform | DB2 | implies SQL, Relational databases
IBM Informix | platform | Informix | implies SQL, Relational databases
IBM Netezza | platform | Netezza | implies SQL, Relational databases; is Data warehouse platform
IMS DB | platform | IBM IMS | is Databases
VSAM | platform
Sybase ASE | platform | Sybase; SAP IQ | implies SQL, Relational databases
SAP HANA | platform | HANA~1; HANA database | implies SQL, Relational databases, In-memory databases
SQLite | platform | SQL Lite | implies SQL, Relational databases; is Embedded databases
Microsoft Access | platform | MS Access; Access~3; Access database | implies Relational databases
FileMaker | platform | | is Relational databases
CockroachDB | platform | | implies SQL, Relational databases; is Distributed databases
Google Cloud Spanner | platform | | implies SQL, Google Cloud; is Distributed databases, Relational databases
SingleStore | platform | MemSQL | implies SQL, Relational databases
Teradata | platform | BTEQ | implies SQL, Relational databases; is Data warehouse platform, Columnar databases
Vertica | platform | | implies SQL; is Columnar databases, Data warehouse platform
Greenplum | platform | | implies SQL; is Columnar databases, Data warehouse platform
ClickHouse | platform | | implies SQL; is Columnar databases
Apache Druid | platform | Druid~2 | is Columnar databases
DuckDB | platform | | implies SQL; is Columnar databases, Embedded databases
Snowflake~1 | platform | Snowflake Data Cloud; Snowpark; Snowpipe | implies SQL; is Data warehouse platform, Columnar databases, Cloud data platform
Amazon Redshift | platform | Redshift | implies SQL, AWS; is Data warehouse platform, Columnar databases, Cloud data platform
Google BigQuery | platform | BigQuery | implies SQL, Google Cloud; is Data warehouse platform, Columnar databases, Cloud data platform
Azure Synapse Analytics | platform | Azure Synapse; Synapse~2 | implies SQL, Microsoft Azure; is Data warehouse platform, Cloud data platform
Data warehouse platform | field | | is Databases
Cloud data platform | field
Cloud databases | field | database as a service; cloud-based databases | is Databases
Amazon RDS | platform | RDS~1; AWS RDS; rds~1 | implies AWS, Relational databases; is Cloud databases
Amazon Aurora | platform | Aurora~2 | implies AWS, SQL, Relational databases; is Cloud databases
Amazon DynamoDB | platform | DynamoDB | implies AWS, NoSQL; is Key-value stores, Document databases, Cloud databases
Amazon DocumentDB | platform | DocumentDB | implies AWS, NoSQL; is Document databases, Cloud databases
Amazon Neptune | platform | | implies AWS, Graph databases; is Cloud databases
Amazon ElastiCache | platform | ElastiCache | implies AWS; is In-memory databases, Caching
AWS Database Migration Service | platform | AWS DMS; AWS SCT | implies AWS, Database migration
Azure SQL Database | platform | Azure SQL; SQL Azure | implies Microsoft Azure, SQL, Relational databases; is Cloud databases
Azure Cosmos DB | platform | Cosmos DB; Cosmos~2 | implies Microsoft Azure, NoSQL; is Document databases, Cloud databases
Azure Database for PostgreSQL | platform | Azure MySQL | implies Microsoft Azure, Relational databases; is Cloud databases
Azure Cache for Redis | platform | | implies Microsoft Azure, Redis
Google Cloud SQL | platform | | implies Google Cloud, SQL, Relational databases; is Cloud databases
Google Cloud Bigtable | platform | Bigtable | implies Google Cloud, NoSQL; is Wide-column stores
Google Cloud Firestore | platform | Firestore | implies Google Cloud, NoSQL; is Document databases, Cloud databases
Firebase Realtime Database | platform | | implies Firebase, NoSQL
Supabase | platform | | implies PostgreSQL; is Back-end as a service
MongoDB | platform | Mongo~1; Mongo DB | implies NoSQL, Document databases
MongoDB Atlas | platform | | implies MongoDB; is Cloud databases
Apache CouchDB | platform | CouchDB | implies NoSQL; is Document databases
Couchbase | platform | N1QL | implies NoSQL; is Document databases
Redis | platform | Valkey | implies In-memory databases; is Key-value stores, NoSQL, Caching
Memcached | platform | | implies In-memory databases; is Key-value stores, Caching
etcd | platform | | is Key-value stores
RocksDB | platform | | is Key-value stores, Embedded databases
Hazelcast | platform | | implies In-memory databases
Apache Cassandra | platform | Cassandra; CQL~1; DataStax | implies NoSQL; is Wide-column stores, Distributed databases
ScyllaDB | platform | Scylla | implies NoSQL; is Wide-column stores, Distributed databases
Apache HBase | platform | HBase; Apache Phoenix | implies NoSQL; is Wide-column stores
Neo4j | platform | | implies NoSQL, Graph databases
InfluxDB | platform | Influx | is Time-series databases
TimescaleDB | platform | Timescale~1 | implies PostgreSQL; is Time-series databases
kdb+ | platform | kdb | is Time-series databases
PI System | platform | OSIsoft PI; AVEVA PI | is Time-series databases
Elasticsearch | platform | Elastic Search; Elastic~2 | is Search engine technology, NoSQL
Apache Solr | platform | Solr | is Search engine technology
Algolia | platform | | is Search engine technology
Pinecone | platform | | is Vector databases
Weaviate | platform | | is Vector databases
FAISS | framework | | is Vector databases
pgvector | platform | | implies PostgreSQL; is Vector databases
PostGIS | platform | | implies PostgreSQL; is Spatial databases
InterSystems IRIS | platform | InterSystems Cache; ObjectScript | is Databases
Microsoft Fabric | platform | OneLake | is Data warehouse platform, Cloud data platform
Dremio | platform | | is Data warehouse platform
Starburst | platform | | is Data warehouse platform
Denodo | platform | | is Data warehouse platform
Hibernate | framework | | implies Java, Object-relational mapping
JPA~1 | standard | Java Persistence API; jpa~1; EclipseLink | implies Java, Object-relational mapping
JDBC | standard | jOOQ | implies Java
ODBC | standard | OLE DB
MyBatis | framework | iBATIS | implies Java
Entity Framework | framework | EF Core; EF6 | implies .NET, Object-relational mapping
ADO.NET | framework | | implies .NET
Dapper~2 | framework | | implies .NET
LINQ | framework | | implies .NET
SQLAlchemy | framework | | implies Python, Object-relational mapping
Prisma~2 | framework | | implies Object-relational mapping
Sequelize | framework | | implies JavaScript, Object-relational mapping
TypeORM | framework | | implies TypeScript, Object-relational mapping
Knex.js | framework | Knex | implies JavaScript
Mongoose~2 | framework | | implies MongoDB, JavaScript
Active Record~1 | framework | | implies Object-relational mapping
Liquibase | tool | | implies Database migration
Flyway | tool | | implies Database migration
DBeaver | tool | | is Database tools
Toad SQL | tool | | is Database tools
pgAdmin | tool | | is Database tools
phpMyAdmin | tool | | is Database tools
AlloyDB | platform | | implies PostgreSQL, Google Cloud
OpenSearch | platform | | is Search engine technology
Aerospike | platform | | implies NoSQL; is Key-value stores
ArangoDB | platform | | implies NoSQL; is Graph databases, Document databases
TiDB | platform | | is Distributed databases
OceanBase | platform | | is Distributed databases
YugabyteDB | platform | | is Distributed databases
Vitess | platform | | implies MySQL; is Distributed databases
PlanetScale | platform | | implies MySQL; is Cloud databases
Firebird~2 | platform | | is Relational databases
InterBase | platform | | is Relational databases
H2 Database | platform | | is Embedded databases
Realm~3 | platform | | is Embedded databases
Apache Doris | platform | | is Columnar databases
Meilisearch | platform | | is Search engine technology
Apache Lucene | framework | Lucene | is Search engine technology
Milvus | platform | | is Vector databases
Qdrant | platform | | is Vector databases
NHibernate | framework | | implies .NET, Object-relational mapping
Doctrine ORM | framework | Doctrine~3 | implies PHP, Object-relational mapping
Drizzle ORM | framework | Drizzle~3 | implies TypeScript, Object-relational mapping
DataGrip | tool | | is Database tools
Oracle SQL Developer | tool | | is Database tools
MarkLogic | platform | | implies NoSQL; is Document databases
TigerGraph | platform | | is Graph databases
Adabas | platform | | is Mainframe
Apache Ignite | platform | | is In-memory databases
Redgate | tool | | is Database tools
`;
