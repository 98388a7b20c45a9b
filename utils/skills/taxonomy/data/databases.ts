/** Database engines, warehouses, search engines, and the craft of running and designing them. */
export const databases = `
Databases | field | DBMS; DB~3; database management systems; database management system
Relational databases | field | RDBMS; SQL database; relational data; relational DBMS | implies Databases
NoSQL | field | No SQL; non-relational databases; nonrelational databases | implies Databases
Document databases | field | document store; document-oriented database | implies NoSQL
Key-value stores | field | KV store | implies NoSQL
Wide-column stores | field | column-family database | implies NoSQL
Graph databases | field | graph DB; property graph | implies Databases
Time-series databases | field | TSDB; timeseries database | implies Databases
Vector databases | field | vector store; vector search; vector DB; embedding store | implies Databases
In-memory databases | field | in-memory data grid; IMDG; in-memory data store; distributed cache | implies Databases
Columnar databases | field | column-oriented database; columnar storage; MPP database; MPP~1; massively parallel processing | implies Databases
Distributed databases | field | distributed SQL; NewSQL; distributed data stores | implies Databases
Spatial databases | field | geospatial database; spatial SQL; geodatabase | implies Databases
Embedded databases | field | | implies Databases
Search engine technology | field | full-text search; enterprise search; search relevance; search technologies
Database administration | field | DBA~1; database administrator; database management; SQL DBA; Oracle DBA; database maintenance | implies Databases
Database design | method | schema design; relational design; database architecture; schema modelling | implies Databases
Database development | method | database programming; database developer; SQL developer | implies Databases
Database performance tuning | method | SQL tuning; query optimization; query optimisation; query tuning; SQL performance tuning; database tuning; database optimization; query performance | implies Databases
Database migration | method | schema migration; DB migration; database upgrades | implies Databases
Database replication | method | data replication; master-slave replication; database clustering; logical replication | implies Databases
Database sharding | method | sharding; table partitioning | implies Databases
Database backup and recovery | method | database backup; database recovery; point-in-time recovery; database restore; backup of databases; RMAN | implies Databases
Database security | field | database hardening; transparent data encryption; TDE~2; row-level security; database auditing | implies Databases
Database normalization | method | normalisation of data; normal forms; 3NF | implies Database design
Stored procedures | method | stored procs; database triggers; user-defined functions; SQL functions and procedures; triggers and views | implies SQL
ACID transactions | field | transaction management; ACID properties; distributed transactions; two-phase commit; OLTP; online transaction processing | implies Databases
Indexing strategies | method | database indexing; SQL indexes; execution plans; explain plans | implies Databases
Entity-relationship modelling | method | ERD~1; entity-relationship diagram; ER diagrams; ER/Studio; ERwin | is Data modelling
Always On availability groups | method | AlwaysOn; SQL Server Always On; availability groups; SQL Server clustering; Always On AG | implies Microsoft SQL Server
Database tools | field
Object-relational mapping | method | ORM~1; ORMs; object-relational mapper
PostgreSQL | platform | Postgres; PostgresSQL; PgSQL; pgbouncer; EnterpriseDB | implies SQL, Relational databases
MySQL | platform | My SQL; InnoDB; Percona | implies SQL, Relational databases
MariaDB | platform | Maria DB | implies SQL, Relational databases
Microsoft SQL Server | platform | SQL Server; MS SQL; MSSQL; Microsoft SQL | implies SQL, Relational databases
SQL Server Management Studio | tool | SSMS; Azure Data Studio; SQL Management Studio | is Database tools
Oracle Database | platform | Oracle~2; Oracle DB; Oracle databases; Oracle 11g; Oracle 12c; Oracle 19c; Oracle 10g; Oracle SQL | implies SQL, Relational databases
Oracle RAC | platform | Real Application Clusters | implies Oracle Database; part of Oracle Database
Oracle Data Guard | platform | Data Guard | implies Oracle Database
Oracle Exadata | platform | Exadata | implies Oracle Database
Oracle GoldenGate | tool | GoldenGate; OGG~1 | is Database replication
Oracle Enterprise Manager | tool | Oracle OEM | implies Oracle Database
Oracle Autonomous Database | platform | Autonomous Database | implies Oracle Database
IBM Db2 | platform | DB2 | implies SQL, Relational databases
IBM Informix | platform | Informix | implies SQL, Relational databases
IBM Netezza | platform | Netezza | implies SQL, Relational databases; is Data warehouse platform
IMS DB | platform | IBM IMS | is Databases
VSAM | platform | Virtual Storage Access Method
Sybase ASE | platform | Sybase; SAP ASE; SAP IQ; Adaptive Server Enterprise | implies SQL, Relational databases
SAP HANA | platform | HANA~1; HANA database | implies SQL, Relational databases, In-memory databases
SQLite | platform | SQL Lite | implies SQL, Relational databases; is Embedded databases
Microsoft Access | platform | MS Access; Access~3; Access database; Access VBA | implies Relational databases
FileMaker | platform | | is Relational databases
H2 database | platform | | implies SQL, Relational databases; is Embedded databases
CockroachDB | platform | | implies SQL, Relational databases; is Distributed databases
YugabyteDB | platform | Yugabyte | implies SQL, Relational databases; is Distributed databases
Google Cloud Spanner | platform | Cloud Spanner; Google Spanner | implies SQL, Google Cloud; is Distributed databases, Relational databases
SingleStore | platform | MemSQL; SingleStoreDB | implies SQL, Relational databases
Teradata | platform | BTEQ; FastLoad; MultiLoad; TPump | implies SQL, Relational databases; is Data warehouse platform, Columnar databases
Vertica | platform | | implies SQL; is Columnar databases, Data warehouse platform
Greenplum | platform | | implies SQL; is Columnar databases, Data warehouse platform
ClickHouse | platform | | implies SQL; is Columnar databases
Apache Druid | platform | Druid~2 | is Columnar databases
DuckDB | platform | | implies SQL; is Columnar databases, Embedded databases
Snowflake~1 | platform | Snowflake DB; Snowflake Data Cloud; Snowflake SQL; SnowSQL; Snowpark; Snowpipe | implies SQL; is Data warehouse platform, Columnar databases, Cloud data platform
Amazon Redshift | platform | Redshift | implies SQL, AWS; is Data warehouse platform, Columnar databases, Cloud data platform
Google BigQuery | platform | BigQuery | implies SQL, Google Cloud; is Data warehouse platform, Columnar databases, Cloud data platform
Azure Synapse Analytics | platform | Azure Synapse; Synapse~2; Synapse Analytics; Azure SQL Data Warehouse | implies SQL, Microsoft Azure; is Data warehouse platform, Cloud data platform
Data warehouse platform | field | data warehouse solution; data warehousing platform; analytical data store | is Databases
Cloud data platform | field | cloud-based data platform; modern data platform
Cloud databases | field | database as a service; DBaaS; cloud-based databases; managed database | is Databases
Amazon RDS | platform | RDS~1; AWS RDS; Relational Database Service; RDS Postgres; RDS MySQL; rds~1 | implies AWS, Relational databases; is Cloud databases
Amazon Aurora | platform | Aurora~2; Aurora PostgreSQL | implies AWS, SQL, Relational databases; is Cloud databases
Amazon DynamoDB | platform | | implies AWS, NoSQL; is Key-value stores, Document databases, Cloud databases
Amazon DocumentDB | platform | DocumentDB | implies AWS, NoSQL; is Document databases, Cloud databases
Amazon Neptune | platform | | implies AWS, Graph databases; is Cloud databases
Amazon ElastiCache | platform | ElastiCache | implies AWS; is In-memory databases, Caching
AWS Database Migration Service | platform | AWS DMS; Database Migration Service; AWS SCT; Schema Conversion Tool | implies AWS, Database migration
Azure SQL Database | platform | Azure SQL; SQL Azure; SQL Managed Instance | implies Microsoft Azure, SQL, Relational databases; is Cloud databases
Azure Cosmos DB | platform | Cosmos DB; Cosmos~2 | implies Microsoft Azure, NoSQL; is Document databases, Cloud databases
Azure Database for PostgreSQL | platform | Azure PostgreSQL; Azure MySQL | implies Microsoft Azure, Relational databases; is Cloud databases
Azure Cache for Redis | platform | Azure Redis | implies Microsoft Azure, Redis
Google Cloud SQL | platform | CloudSQL | implies Google Cloud, SQL, Relational databases; is Cloud databases
Google Cloud Bigtable | platform | | implies Google Cloud, NoSQL; is Wide-column stores
Google Cloud Firestore | platform | Firestore; Cloud Datastore; Google Datastore | implies Google Cloud, NoSQL; is Document databases, Cloud databases
Firebase Realtime Database | platform | Realtime Database | implies Firebase, NoSQL
Supabase | platform | | implies PostgreSQL; is Back-end as a service
Neon Postgres | platform | | implies PostgreSQL
MongoDB | platform | Mongo~1; Mongo DB | implies NoSQL, Document databases
MongoDB Atlas | platform | | implies MongoDB; is Cloud databases
Apache CouchDB | platform | | implies NoSQL; is Document databases
Couchbase | platform | N1QL | implies NoSQL; is Document databases
MarkLogic | platform | | implies NoSQL; is Document databases
Redis | platform | Valkey | implies In-memory databases; is Key-value stores, NoSQL, Caching
Memcached | platform | Memcache | implies In-memory databases; is Key-value stores, Caching
Aerospike | platform | | implies NoSQL; is Key-value stores
etcd | platform | | is Key-value stores
RocksDB | platform | | is Key-value stores, Embedded databases
Hazelcast | platform | | implies In-memory databases
Apache Ignite | platform | GridGain | implies In-memory databases
Oracle Coherence | platform | | implies In-memory databases
Infinispan | platform | | implies In-memory databases
Apache Cassandra | platform | Cassandra; DataStax; CQL~1 | implies NoSQL; is Wide-column stores, Distributed databases
ScyllaDB | platform | Scylla | implies NoSQL; is Wide-column stores, Distributed databases
Apache HBase | platform | HBase; Apache Phoenix | implies NoSQL; is Wide-column stores
Neo4j | platform | | implies NoSQL, Graph databases
TigerGraph | platform | GSQL | implies Graph databases
ArangoDB | platform | Arango | implies NoSQL, Graph databases
JanusGraph | platform | | implies Graph databases
GraphDB | platform | RDF4J | implies Graph databases
Apache Jena | platform | | implies Graph databases
InfluxDB | platform | Influx; InfluxQL | is Time-series databases
TimescaleDB | platform | Timescale | implies PostgreSQL; is Time-series databases
kdb+ | platform | kdb | is Time-series databases
PI System | platform | OSIsoft PI; AVEVA PI; PI Historian; process historian | is Time-series databases
Elasticsearch | platform | Elastic Search; Elastic~2 | is Search engine technology, NoSQL
Apache Solr | platform | Solr; SolrCloud; Lucene | is Search engine technology
Algolia | platform | | is Search engine technology
Meilisearch | platform | | is Search engine technology
Coveo | platform | | is Search engine technology
Lucidworks | platform | | is Search engine technology
Pinecone | platform | | is Vector databases
Weaviate | platform | | is Vector databases
Milvus | platform | Zilliz | is Vector databases
Qdrant | platform | | is Vector databases
Chroma vector store | platform | | is Vector databases
FAISS | framework | approximate nearest neighbor search | is Vector databases
pgvector | platform | | implies PostgreSQL; is Vector databases
PostGIS | platform | pgRouting | implies PostgreSQL; is Spatial databases
InterSystems IRIS | platform | InterSystems Cache | is Databases
Adabas | platform | | is Databases
IDMS | platform | | is Databases
Realm database | platform | RealmSwift | is Embedded databases
Microsoft Fabric | platform | OneLake | is Data warehouse platform, Cloud data platform
Dremio | platform | | is Data warehouse platform
Starburst | platform | | is Data warehouse platform
Denodo | platform | | is Data warehouse platform
Hibernate | framework | NHibernate | implies Java, Object-relational mapping
JPA~1 | standard | Java Persistence API; Jakarta Persistence; EclipseLink; TopLink; OpenJPA; jpa~1 | implies Java, Object-relational mapping
JDBC | standard | Java Database Connectivity; JdbcTemplate; jOOQ | implies Java
ODBC | standard | Open Database Connectivity; OLE DB; OLEDB
MyBatis | framework | iBATIS | implies Java
Entity Framework | framework | EF Core; EF6 | implies .NET, Object-relational mapping
ADO.NET | framework | | implies .NET
Dapper~2 | framework | Dapper ORM; Dapper.NET | implies .NET
LINQ | framework | Language Integrated Query | implies .NET
SQLAlchemy | framework | | implies Python, Object-relational mapping
Alembic migrations | framework | | implies Python, Object-relational mapping
Prisma~2 | framework | Prisma ORM; Prisma.io | implies Object-relational mapping
Sequelize | framework | | implies JavaScript, Object-relational mapping
TypeORM | framework | | implies TypeScript, Object-relational mapping
Drizzle ORM | framework | | implies TypeScript
Knex.js | framework | Knex | implies JavaScript
Mongoose~2 | framework | Mongoose ODM; Mongoose.js | implies MongoDB, JavaScript
Doctrine ORM | framework | | implies PHP, Object-relational mapping
Active Record | framework | | implies Object-relational mapping
GORM | framework | | implies Go
Liquibase | tool | | implies Database migration
Flyway | tool | | implies Database migration
DBeaver | tool | | is Database tools
Toad SQL | tool | | is Database tools
Navicat | tool | | is Database tools
DataGrip | tool | | is Database tools
pgAdmin | tool | | is Database tools
phpMyAdmin | tool | | is Database tools
Redgate | tool | SQL Compare | is Database tools
SQL Profiler | tool | | is Database tools
AlloyDB | platform | | implies PostgreSQL, Google Cloud
OpenSearch | platform | Amazon OpenSearch | is Search engine technology
`;
