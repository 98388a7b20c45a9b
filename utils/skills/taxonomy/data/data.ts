/** Data: engineering, warehousing, big data, business intelligence, governance, analysis. */
export const data = `
Data engineering | field | data engineer; data platform engineering; big data engineering; data infrastructure; analytics engineering; data platform development
Data pipelines | method | data pipeline; ETL pipelines; ETL/ELT pipelines; data ingestion pipelines; data workflows; streaming pipelines; data flows; ELT pipelines
ETL~1 | method | Extract Transform Load; ETL processes; ETL development; ETL/ELT; extract transform and load; ETL design; ETL processing; ETL jobs; extraction transformation and loading; ETL process; extraction transformation loading; ETL workflows; etl~1; ETL concepts; ETL solutions; ETL techniques | implies Data integration
ELT~1 | method | extract load transform; ELT processes; elt~1 | implies Data integration
ETL tools | field | ETL tool; ETL technologies; data integration tools; ETL/ELT tools; ETL software; data integration tool; data pipeline tools; data integration platforms; data integration software; ETL platforms | implies Data integration
Data integration | method | data integrations; data ingestion; data loading; data import; data imports; integrating data; integration of data; data consolidation; data feeds; data interfaces; data acquisition and integration; data extraction and loading; data integration solutions; ingesting data; data onboarding; data sourcing and integration
Data warehousing | field | data warehouse; data warehouses; DWH~1; EDW~1; DW/BI; DWH/BI; EDWs~1; datawarehouse; data mart; data marts; datamart; datamarts; DW/BI solutions
Dimensional modelling | method | dimensional modeling; star schema; Kimball; snowflake schema; fact and dimension tables; star schemas; slowly changing dimensions; dimensional data modelling; Inmon; dimensional data modeling; dimensional models; star and snowflake schemas | implies Data modelling
Data Vault | method | | implies Data modelling
Data modelling | method | data modeling; data models; data model; data modeller; data modeling tools; data schemas; relational data modeling; relational data modelling; database modelling techniques
Data lakes | field | data lake; datalake
Data lakehouse | field | lakehouse; data lake house; medallion architecture; lakehouses
Data mesh | method | data products; data product; domain-oriented data
Data fabric | method
Data virtualization | method | data virtualisation; data federation; federated queries; Tibco Data Virtualization
Data architecture | field | data architect; data platform architecture; big data architecture; data architectures; information architecture data; data platform design; data solution architecture; data landscape; data architecture design
Data platforms | field | data platform; analytics platform; analytics platforms; customer data platforms technology; big data platforms; data analytics platforms; data and analytics platforms
Big data | field | bigdata; big data tools; big data analytics; big data processing; large-scale data processing; large data sets; large datasets; distributed data processing; large scale data; distributed data systems; massive datasets; data at scale; big data applications; processing large datasets; large-scale datasets
Big data platform | field | big data distributions; Hadoop distribution | is Data platforms
Apache Hadoop | platform | Hadoop; Hadoop administration; Hadoop/Spark; Apache YARN; Hadoop YARN | implies Big data; is Big data platform
HDFS | platform | Hadoop Distributed File System; WebHDFS | implies Big data; part of Apache Hadoop
MapReduce | framework | Map Reduce; Hadoop MapReduce | implies Big data; part of Apache Hadoop
Apache Hive | platform | Hive~1; Hive metastore; Hive/Impala; Hive tables; Hive/Pig; Hadoop Hive; HCatalog | implies SQL, Big data; is Query engines
Apache Pig | platform | Pig Latin; Pig~3; Hadoop Pig | implies Big data
Apache Impala | platform | Impala~2; Cloudera Impala | implies SQL, Big data; is Query engines
Apache Sqoop | tool | Sqoop | implies Big data; is ETL tools
Apache Flume | tool | Flume~2; Flume NG | implies Big data; is ETL tools
Apache Oozie | tool | Oozie | implies Big data; is Workflow orchestration
Apache Ambari | tool | Ambari; Hortonworks Ambari | implies Big data
Apache Ranger | tool | Apache Sentry Hadoop; Apache Knox; Apache Atlas; Ranger Hadoop | implies Big data
Cloudera | platform | Cloudera Data Platform; CDH~1; Cloudera Hadoop; CDP Cloudera; CDP Private Cloud | implies Apache Hadoop; is Big data platform
Hortonworks | platform | Hortonworks Data Platform; HDP~2; Hortonworks HDP | implies Apache Hadoop; is Big data platform
MapR | platform | MapR-DB; HPE Ezmeral | implies Apache Hadoop; is Big data platform
Apache Spark | framework | Spark~1; Spark Core; Spark Structured Streaming; Spark framework; Spark jobs; Spark/Scala; Scala/Spark; Spark clusters; Spark RDD; Spark DataFrames; Spark/Hadoop; Spark GraphX; Spark ecosystem | implies Big data, Distributed computing; is Stream processing
PySpark | framework | Py Spark; Python Spark; Spark Python; Spark with Python | implies Apache Spark, Python
Spark Streaming | framework | Spark Structured Streaming jobs; structured streaming | implies Apache Spark; is Stream processing
Spark MLlib | framework | MLlib; Spark ML | implies Apache Spark, Machine learning
sparklyr | framework | SparkR | implies Apache Spark, R
Databricks | platform | Data Bricks; Databricks SQL; Databricks Lakehouse; Databricks on AWS; Mosaic AI; Databricks Delta Live Tables; Delta Live Tables; Databricks/Spark | implies Apache Spark; is Data lakehouse, Cloud data platform, Big data platform
Unity Catalog | platform | Databricks Unity Catalog | implies Databricks; is Data catalogues
Delta Lake | framework | Delta tables; Databricks Delta | is Open table formats
Apache Iceberg | framework | Iceberg~2; Iceberg tables; Polaris Catalog | is Open table formats
Apache Hudi | framework | Hudi | is Open table formats
Open table formats | standard | open table format; lakehouse table formats
Apache Parquet | standard | Parquet; ORC files; ORC format | is Data formats
Apache Arrow | framework | PyArrow; Arrow Flight; Arrow IPC | is Data formats
Apache Flink | framework | Flink; Flink SQL; PyFlink | implies Stream processing, Distributed computing
Apache Storm | framework | Storm~3; Storm Trident; Storm/Kafka; Heron streaming | implies Stream processing
Apache Samza | framework | Samza | implies Stream processing
Apache Beam | framework | Beam SDK; Apache Beam pipelines; Beam pipelines; Beam~3 | implies Stream processing
Apache NiFi | tool | NiFi; MiNiFi; Cloudera DataFlow | is ETL tools
StreamSets | tool | Stream Sets | is ETL tools
Apache Camel | framework | Camel routes; Camel~3; Red Hat Fuse; JBoss Fuse; Apache ServiceMix; Apache Karaf; Fuse ESB | is Enterprise integration
Stream processing | method | streaming data; real-time data processing; data streaming; event streaming; real-time streaming; stream analytics; streaming analytics; real-time data; real-time data pipelines; streaming technologies; real-time analytics; streaming data pipelines; streaming frameworks; data streams; streaming architectures; real-time processing; complex event processing; streaming applications
Change data capture | method | CDC~2; log-based replication; CDC pipelines; IBM InfoSphere CDC
Qlik Replicate | tool | Attunity | is Change data capture
Debezium | tool | | is Change data capture
Apache Airflow | tool | Airflow; Airflow DAGs; DAGs~2; Air flow; Apache Air Flow | implies Python; is Workflow orchestration
Dagster | tool | Dagster.io | implies Python; is Workflow orchestration
Prefect~2 | tool | Prefect.io; Prefect workflows | implies Python; is Workflow orchestration
Luigi~2 | tool | Spotify Luigi; Luigi pipelines | implies Python; is Workflow orchestration
Mage AI | tool | Mage.ai | is Workflow orchestration
Azkaban | tool | | is Workflow orchestration
Kestra | tool | | is Workflow orchestration
dbt | tool | DBT~1; data build tool; dbt Cloud | implies SQL; is ETL tools, Data transformation
Informatica PowerCenter | tool | PowerCenter; Informatica Power Center; Informatica ETL; Informatica PowerExchange; PowerCentre; Informatica 10; Informatica Power Exchange | implies Informatica; is ETL tools
Informatica | platform | Informatica Intelligent Cloud Services; IICS; Informatica Cloud; Informatica IDMC; IDMC; Informatica Big Data Management; Informatica IICS | is ETL tools
Informatica Data Quality | tool | IDQ~1; Informatica IDQ | implies Informatica, Data quality
Informatica MDM | tool | Informatica Master Data Management; Siperian | implies Informatica, Master data management
SSIS | tool | SQL Server Integration Services; SQL SSIS; SQL Integration Services; SSIS ETL | implies ETL; is ETL tools
SSRS | tool | SQL Server Reporting Services; SQL Reporting Services; SSRS reporting; Reporting Services | is Reporting tools
SSAS | tool | SQL Server Analysis Services; tabular models; Tabular Editor | is OLAP
Microsoft BI stack | platform | MSBI; Microsoft BI; MS BI; Microsoft Business Intelligence; SSIS SSAS SSRS; SSIS SSRS SSAS | implies SSIS, SSRS, SSAS
Talend | tool | Talend Data Integration; Talend ETL; Talend Cloud; Talend Data Fabric; Talend Big Data | is ETL tools
IBM DataStage | tool | DataStage; IBM InfoSphere DataStage; Data Stage; InfoSphere DataStage | is ETL tools
IBM InfoSphere | platform | InfoSphere; IBM Information Server; InfoSphere QualityStage; QualityStage | is Data integration
Ab Initio | tool | AbInitio; Ab Initio ETL | is ETL tools
Oracle Data Integrator | tool | ODI~1; Oracle ODI; Oracle Warehouse Builder; OWB~2 | is ETL tools
SAP Data Services | tool | SAP BODS; BODS; BusinessObjects Data Services; SAP BO Data Services; SAP Data Integrator | implies SAP; is ETL tools
Pentaho | tool | Pentaho Data Integration; PDI~2; Kettle ETL; Apache Hop | is ETL tools
Matillion | tool | Matillion ETL | is ETL tools
Fivetran | tool | Five Tran; HVR replication | is ETL tools
Airbyte | tool | Air byte | is ETL tools
Stitch Data | tool | Stitch ETL; Stitch~3 | is ETL tools
Hevo Data | tool | Singer taps; Portable ETL | is ETL tools
Meltano | tool | | is ETL tools
Rivery | tool | | is ETL tools
SnapLogic | tool | Snap Logic | is ETL tools, Integration platform
Alteryx | tool | Alteryx Analytics | is ETL tools, Data analysis tools
KNIME | tool | Knime Analytics Platform | is Data analysis tools
RapidMiner | tool | Rapid Miner | is Data analysis tools, Machine learning platform
Orange data mining | tool | | is Data analysis tools
Weka | tool | | is Data analysis tools
Trifacta | tool | Alteryx Designer Cloud | is Data preparation
Datameer | tool | | is Data preparation
Tamr | tool | | is Data preparation
OpenRefine | tool | | is Data preparation
Paxata | tool | | is Data preparation
WhereScape | tool | BimlFlex; Biml | is Data warehousing
TimeXtender | tool | | is Data warehousing
VaultSpeed | tool | | is Data warehousing
Syncsort | tool | DMExpress; Pitney Bowes Spectrum | is ETL tools
Precisely Connect | tool | Precisely data | is ETL tools
Reverse ETL | method | Hightouch | is Data integration
Trino | platform | PrestoDB; PrestoSQL; Presto~2; Presto/Trino; Apache Presto; Trino/Presto | implies SQL, Big data; is Query engines
Query engines | field | query engine; SQL-on-Hadoop; distributed SQL query engine; SQL engines
Apache Kylin | platform | Kyvos | is OLAP
Apache Drill | platform | | is OLAP
AtScale | platform | | is OLAP
OLAP | field | online analytical processing; multidimensional analysis; data cubes; multidimensional databases; OLAP databases; OLAP tools; MOLAP
Oracle Essbase | platform | Essbase | is OLAP
IBM Planning Analytics | platform | TM1; IBM Cognos TM1; Cognos TM1; Cognos Planning | is OLAP
Data migration | method | data migrations; data conversion; data conversions; data migration strategy; migrating data; data transfer and migration; data cutover
Data transformation | method | data transformations; transforming data; data mapping; data conversion rules; source-to-target mapping; data mappings; STTM; transform data
Data cleaning | method | data cleansing; data cleanup; data scrubbing; data wrangling; data munging; data clean-up; cleaning data; data deduplication; cleaning and preparing data; cleanse data; data manipulation; clean data; data standardization; data standardisation; cleansing data; wrangling data; manipulating data
Data preparation | method | data prep; data pre-processing; data preprocessing; preparing data; preparing datasets; data processing preparation; data wrangling and preparation; data curation
Data extraction | method | extracting data; data retrieval; extract data; data pulls; data pull; querying data; data querying; data collection and extraction; data mining and extraction; querying databases; pulling data; query data; database queries; database querying; database query; query databases; data query; querying large datasets
Data quality | field | data validation; data integrity; data accuracy; data profiling; data reconciliation; data consistency; data quality monitoring; data verification; data quality tools; validating data; data audits; quality of data
Great Expectations | tool | dbt tests; Pandera | is Data quality
Deequ | tool | | is Data quality
Soda Core | tool | | is Data quality
Monte Carlo Data | tool | data observability; Monte Carlo data observability | is Data quality
Anomalo | tool | | is Data quality
Bigeye | tool | | is Data quality
Data governance | field | data stewardship; data steward; data policies; data ownership; data governance tools; DAMA; DMBOK; DAMA-DMBOK; data stewards; information governance; data management and governance; governance of data
Data management | field | management of data; data administration; data lifecycle management; data handling; managing data; data maintenance; research data management; EDM data; information management; data life cycle management; data operations; information lifecycle management; data stewardship and management; manage data; managing large datasets; data management tools; database records management
Data catalogues | field | data catalog; data catalogue; data catalogs; data cataloging; data dictionary; data dictionaries; business glossary; data glossary; data discovery tools; data cataloguing; data catalog tools
Data lineage | method | data traceability; lineage tracking; data provenance; data lineage tools; OpenLineage
Metadata management | method | metadata; meta data; metadata administration
Master data management | method | MDM~2; master data; master data governance; reference data management; reference data; master data maintenance; MDM solutions; MDM tools; golden record; master data quality; MDM systems; master data administration; product data management systems
Collibra | tool | Collibra Data Governance | is Data governance, Data catalogues
Alation | tool | Alation Data Catalog | is Data catalogues
Microsoft Purview | platform | Azure Purview; Purview~2; Purview Data Governance | is Data governance, Data catalogues
Informatica EDC | tool | Informatica Enterprise Data Catalog; Informatica Axon; Axon Data Governance; Informatica CDGC | implies Informatica; is Data catalogues, Data governance
DataHub catalog | tool | LinkedIn DataHub; Secoda; Apache Atlas catalog | is Data catalogues
data.world | tool | | is Data catalogues
Atlan | tool | | is Data catalogues
OpenMetadata | tool | | is Data catalogues
Amundsen | tool | | is Data catalogues
Reltio | platform | | is Master data management
Syndigo | platform | | is Master data management
Semarchy | platform | | is Master data management
TIBCO EBX | platform | | is Master data management
Riversand | platform | | is Master data management
Profisee | platform | | is Master data management
Stibo Systems | platform | Stibo | is Master data management
Product information management | platform | PIM~2; PIM systems; PIM/DAM; Plytix
Contentserv | platform
Pimcore | platform
Salsify | platform
inRiver | platform
Akeneo | platform
Open data | field | linked data; semantic web; RDF~1; RDF/OWL; OWL ontology; SHACL; RDFS; SKOS; OWL/RDF; knowledge representation standards; RDF triples
Ontologies | method | ontology; taxonomy development; taxonomies; knowledge graphs; knowledge graph; semantic modelling; semantic technologies; taxonomy management; semantic modeling; controlled vocabularies; semantic layer modelling; taxonomy design
Data analysis | method | data analytics; analysing data; analyzing data; analyse data; analyze data; data analyst; data interpretation; analysis of data; quantitative data analysis; interpreting data; data-driven analysis; data analysis and reporting; analytical data; interpret data; quantitative analysis of data; data analyses; analytics~3; advanced analytics; data analytics and reporting; analyze large datasets; data and analytics; data & analytics; analyze complex data; analyzing large datasets; data insights; data-driven insights
Data analysis tools | field | data analytics tools; analytics tools; data analysis software; data analysis tool; analytical tools; data analytics software; analytics software; analysis software; analytical software; data tools; data manipulation tools; analytics technologies
Exploratory data analysis | method | EDA~2; data exploration; exploratory analysis; exploring data; exploratory data analyses | implies Data analysis
Descriptive analytics | method | diagnostic analytics; descriptive analysis | implies Data analysis
Predictive analytics | method | predictive modelling; predictive modeling; predictive models; predictive analysis; propensity models; predictive model; forecasting models; propensity modelling; churn modelling; churn prediction; predictive algorithms; propensity modeling | is Data analysis
Prescriptive analytics | method | decision science; decision intelligence; decision sciences; prescriptive modelling | is Data analysis
Business intelligence | field | BI~2; BI development; business intelligence reporting; BI reporting; BI solutions; BI/DW; business analytics; BI reports; BI dashboards; BI & analytics; BI developer; BI applications; BI/analytics; business intelligence and analytics; BI systems; analytics and BI; enterprise BI; BI technologies; BI concepts
Business intelligence tools | field | BI tools; BI software; business intelligence software; BI platform; BI platforms; reporting and BI tools; BI tool; BI/visualization tools; business intelligence platforms; data visualization and BI tools; business intelligence tool; BI and visualization tools; BI reporting tools; dashboarding tools; dashboard tools; business analytics tools; business intelligence systems; dashboard software; business intelligence reporting tools; business intelligence applications | is Data analysis tools
Data visualisation | method | data visualisations; visualizing data; visual analytics; dashboards; dashboarding; data storytelling; data presentation; dashboard reporting; visualisation of data; visualise data; data visualization techniques; storytelling with data; dashboard; charts and graphs; visualizations; reporting dashboards; data viz; visualize data; KPI dashboards; visual data analysis; visualization
Data visualisation tools | field | data visualization tools; data visualization software; visualization tools; data visualisation software; data visualization tool; dataviz tools; visualization software; reporting and visualization tools; visualisation tools; data visualization platforms; visual analytics tools; visualization tool; visualization platforms | is Data analysis tools
Reporting tools | field | reporting software; report writing tools; report writer tools; reporting systems; report generation tools; report builder tools; reporting tool; reporting platforms; report development tools; report writers; report writing software; reporting applications
Report development | method | report design; report building; report creation; ad hoc reports; ad-hoc reporting; data reporting; custom reports; report generation; automated reporting; reports development; reporting automation; management reports development; ad hoc analysis; SQL reporting; reporting and analysis; reporting and analytics; reporting solutions; ad hoc queries; operational reporting; reporting & analytics; report automation; generate reports; create reports; generating reports; creating reports; KPI reporting; developing reports; data analysis reports; standard reports; analytical reporting; report preparation; performance reporting
Power BI | tool | PowerBI; PBI~1; Power BI dashboards; Power BI Embedded; Power BI reports; Power BI development | is Business intelligence tools, Data visualisation tools, Reporting tools
Tableau | tool | Tableau Cloud; Tableau dashboards; Tableau Software; Tableau visualization | is Business intelligence tools, Data visualisation tools, Reporting tools
Qlik Sense | tool | QlikSense; Qlik~2; Qlik Cloud | is Business intelligence tools, Data visualisation tools
QlikView | tool | Qlik View; QlikTech | is Business intelligence tools, Data visualisation tools
Looker | tool | LookML; Looker BI; Looker dashboards | is Business intelligence tools, Data visualisation tools
Looker Studio | tool | Data Studio; Google Looker Studio; Google DataStudio; GDS dashboards | is Business intelligence tools, Data visualisation tools
MicroStrategy | tool | Micro Strategy; Strategy One; MSTR~2 | is Business intelligence tools
SAP BusinessObjects | tool | BusinessObjects; Business Objects; SAP BO; SAP BOBJ; Web Intelligence; WebI~1; BOBJ; BusinessObjects BI; SAP Business Objects; Webi reports; SAP BI/BO; SAP BusinessObjects BI; BO Universe; Universe Designer; Information Design Tool; BO reports; Webi reporting; SAP BOE | implies SAP; is Business intelligence tools, Reporting tools
SAP Crystal Reports | tool | Crystal Reports; Crystal Report; Crystal Reporting; Crystal report writing; CrystalReports | is Reporting tools
SAP Analytics Cloud | platform | SAC~2; SAP SAC; SAP Analytic Cloud | implies SAP; is Business intelligence tools
SAP Lumira | tool | Lumira; SAP Design Studio; SAP Dashboards; Xcelsius; SAP Analysis for Office | implies SAP; is Business intelligence tools
IBM Cognos | tool | Cognos; Cognos Analytics; Cognos BI; IBM Cognos Analytics; Cognos Reporting | is Business intelligence tools, Reporting tools
Oracle BI | tool | OBIEE; Oracle Business Intelligence; OAC~2; Oracle Analytics Cloud; Oracle BI Publisher; BI Publisher; Oracle BIEE; OTBI; Oracle Analytics; OBI reports; BIP reports; Oracle Transactional Business Intelligence; XML Publisher; Oracle Discoverer | is Business intelligence tools, Reporting tools
Domo~2 | tool | Domo BI; DOMO~1; Domo dashboards | is Business intelligence tools
Sisense | tool | Periscope Data; Sisense BI | is Business intelligence tools
ThoughtSpot | tool | Thought Spot | is Business intelligence tools
TIBCO Spotfire | tool | Spotfire; Tibco Jaspersoft; Spot fire | is Business intelligence tools, Data visualisation tools
JasperReports | tool | Jasper Reports; Jaspersoft; iReport | is Reporting tools
BIRT reporting | tool | Eclipse BIRT; Actuate; DevExpress Reporting; List & Label | is Reporting tools
ActiveReports | tool | | is Reporting tools
Telerik Reporting | tool | | is Reporting tools
FastReport | tool | | is Reporting tools
Apache Superset | tool | Superset~2; Preset Superset | is Business intelligence tools, Data visualisation tools
Metabase | tool | Meta base | is Business intelligence tools, Data visualisation tools
Redash | tool | | is Business intelligence tools, Data visualisation tools
Mode Analytics | tool | Mode~3; Holistics; Chartio; Omni Analytics; Evidence.dev; Geckoboard; InetSoft; Grow BI; Exago; Hyperion Interactive Reporting; Brio reporting | is Business intelligence tools
Cube.js | tool | | is Business intelligence tools
Lightdash | tool | | is Business intelligence tools
Logi Analytics | tool | | is Business intelligence tools
Izenda | tool | | is Business intelligence tools
Board International | tool | | is Business intelligence tools
Targit | tool | | is Business intelligence tools
Dundas BI | tool | | is Business intelligence tools
Birst | tool | | is Business intelligence tools
WebFOCUS | tool | Web FOCUS; Information Builders | is Business intelligence tools
Pyramid Analytics | tool | | is Business intelligence tools
Yellowfin | tool | | is Business intelligence tools
Zoho Analytics | tool | | is Business intelligence tools
Klipfolio | tool | | is Business intelligence tools
GoodData | tool | | is Business intelligence tools
Sigma Computing | tool | Sigma BI | is Business intelligence tools
Hex notebooks | tool | | is Business intelligence tools
SAS~1 | platform | SAS Enterprise Guide; SAS Viya; SAS Institute; SAS EG; SAS software; SAS analytics; SAS Studio; SAS Visual Analytics; SAS DI Studio; SAS Data Integration Studio; SAS Enterprise Miner; SAS/STAT; SAS/SQL; SAS E-Guide; SAS Grid; SAS JMP; SAS/R; SAS-based | is Statistical software, Data analysis tools
JMP~1 | tool | JMP software; JMP Pro; JMP statistical | is Statistical software
Minitab | tool | Mini tab; Minitab statistical software | is Statistical software
Statistica | tool | StatSoft; SYSTAT; NCSS; WinSteps; HLM software; NVivo stats; Stat-Ease; Design-Expert | is Statistical software
SmartPLS | tool | | is Statistical software
IBM AMOS | tool | AMOS SEM | is Statistical software
LISREL | tool | | is Statistical software
Mplus | tool | | is Statistical software
SUDAAN | tool | | is Statistical software
OriginPro | tool | OriginLab | is Statistical software
GraphPad Prism | tool | GraphPad | is Statistical software
XLSTAT | tool | | is Statistical software
gretl | tool | | is Statistical software
EViews | tool | | is Statistical software
SigmaPlot | tool | | is Statistical software
Qualitative analysis software | field | qualitative data analysis software; CAQDAS
Dedoose | tool | | is Qualitative analysis software
MAXQDA | tool | | is Qualitative analysis software
ATLAS.ti | tool | | is Qualitative analysis software
NVivo | tool | NVivo software | is Qualitative analysis software
Pandas~1 | framework | Python Pandas; pandas library; pandas~1; Pandas/NumPy; pandas DataFrame; Pandas Dataframes; NumPy/Pandas; Pandas library Python | implies Python; is Python data libraries
NumPy | framework | Num Py | implies Python; is Python data libraries
SciPy | framework | Sci Py | implies Python; is Python data libraries
Polars | framework | | is Python data libraries
Dask | framework | Modin; Vaex | implies Python; is Python data libraries
Python data libraries | field | Python data science libraries; Python data analysis libraries; PyData stack; Python libraries; Python data stack; scientific Python; Python packages; data science libraries; Python scientific libraries; Python data science stack; Python ML libraries; Python scientific stack
Matplotlib | framework | Mat plot lib; pyplot | implies Python; is Data visualisation libraries, Python data libraries
Seaborn | framework | Sea born | implies Python; is Data visualisation libraries, Python data libraries
Plotly | framework | Plotly.js; Python Dash | is Data visualisation libraries
Bokeh~2 | framework | Bokeh Python; HoloViews; Altair Python; Altair visualization; HoloViz; Folium; GeoPandas plots | implies Python; is Data visualisation libraries
Streamlit | framework | Stream lit; Streamlit in Snowflake | implies Python; is Data apps
Gradio | framework | Chainlit | implies Python; is Data apps
Data apps | field | data applications; data app development
R Shiny | framework | Shiny~2; Shiny apps; RShiny; Shiny dashboard; Shiny app; Posit Connect; Shiny for Python | implies R; is Data apps
Tidyverse | framework | dplyr; tidyr; readr; purrr; R tidyverse; data.table; tibble R | implies R
ggplot2 | framework | ggplot | implies R; is Data visualisation libraries
RStudio | tool | R Studio; Posit Workbench; R Markdown; RMarkdown; knitr; Quarto docs; Posit~3; Quarto~3 | implies R
Jupyter | tool | JupyterLab; iPython; JupyterHub; Python notebooks | is Notebooks for data science
Notebooks for data science | tool | data science notebooks; notebook environments; data notebooks; Kaggle notebooks
Deepnote | tool
Apache Zeppelin | tool | Zeppelin notebook; Zeppelin~2
Google Colab | tool | Colab~1; Google Colaboratory
Anaconda distribution | tool | Anaconda Python; conda; Miniconda; Anaconda~2; virtualenv; Poetry Python; pipenv; Anaconda Navigator; Spyder IDE | implies Python; is Package managers
Data mining | method | knowledge discovery in databases; pattern mining; association rule mining; data mining tools; market basket analysis; data mining algorithms
Statistics | field | statistical knowledge; statistical concepts; statistical theory; statistical science; statistical principles; statistical skills; stats knowledge; probability and statistics; statistical reasoning; statistical inference; inferential statistical methods
Statistical analysis | method | statistical methods; statistical techniques; statistical analyses; statistical data analysis techniques; statistical testing; statistical tests; statistical methodologies; statistical methodology; statistically analyze; statistical significance testing; statistical computing methods; statistical procedures; statistical evaluation; statistical approaches; statistical algorithms | implies Statistics
Statistical modelling | method | statistical modeling; statistical models; regression modelling; statistical model building; generalized linear models; GLM~2; GLMs~2; mixed models; mixed-effects models; hierarchical models; multilevel modelling; stochastic modelling; stochastic processes; stochastic modeling; stochastic models; quantitative modelling; quantitative modeling; quantitative models; generalised linear models; generalized linear modeling; multilevel modeling | implies Statistics
Regression analysis | method | linear regression; logistic regression; regression models; multiple regression; multivariate regression; regression techniques; regression modeling; regressions; linear models; regularized regression; regression methods; nonlinear regression; Lasso regression; ridge regression | implies Statistical analysis
Hypothesis testing | method | hypothesis tests; t-tests; ANOVA; analysis of variance; chi-square tests; significance testing; t-test; MANOVA; ANCOVA; t-tests and ANOVA | implies Statistical analysis
Multivariate analysis | method | multivariate statistics; principal component analysis; PCA~2; factor analysis; multivariate statistical analysis; discriminant analysis; conjoint analysis; structural equation modelling; structural equation modeling; multivariate techniques; correspondence analysis; SEM modelling; latent class analysis; multivariate methods; multivariate data analysis; partial least squares | implies Statistical analysis
Time series analysis | method | time series forecasting; ARIMA; time-series modelling; time series modeling; time series data; time series models; Prophet forecasting; exponential smoothing; SARIMA; time series techniques | implies Statistical analysis
Bayesian statistics | method | Bayesian methods; Bayesian inference; Bayesian modelling; Bayesian analysis; Bayesian modeling; MCMC; Bayesian statistical methods; Bayesian models; hierarchical Bayes; Bayesian networks; Markov chain Monte Carlo; Bayesian statistical modeling | implies Statistics
Probabilistic programming | method | graphical models; TensorFlow Probability; NumPyro
Pyro PPL | tool | | is Probabilistic programming
PyMC | tool | PyMC3 | is Probabilistic programming
Causal inference | method | causal analysis statistics; causal modelling; difference-in-differences; propensity score matching; quasi-experimental methods; uplift modelling; instrumental variables; causal modeling; quasi-experimental design; uplift modeling; synthetic control methods; DoWhy; causal machine learning; causal ML; causality modelling | implies Statistics
Econometrics | field | econometric modelling; econometric analysis; econometric models; panel data analysis; econometric methods; econometric modeling; econometric techniques | implies Statistics
Survival analysis | method | Cox regression; Kaplan-Meier; time-to-event analysis; survival modelling; Cox proportional hazards; survival models; survival data analysis | implies Statistical analysis
Experimental design | method | design of experiments; experimentation design; DoE design; factorial design; factorial experiments; experimental methods design; designing and analyzing experiments; multivariate testing design; response surface methodology
A/B testing | method | A/B tests; AB testing; split testing; multivariate testing; A/B experiments; A/B test; A/B/n testing; experimentation; controlled experiments; split tests; online experiments; MVT testing; randomized experiments; bandit testing
Sampling methods | method | sampling techniques; statistical sampling; survey sampling; sampling theory; sample size calculation; power analysis statistics; sampling methodology; sampling design; sampling plans; sample design; survey weighting; random sampling; bootstrapping statistics; sample selection methods; power calculations
Monte Carlo simulation | method | Monte Carlo methods; Monte Carlo modelling; Monte Carlo simulations; Monte Carlo analysis; Monte Carlo modeling
Probability theory | field | probability; probabilistic modelling; probabilistic models; probabilistic modeling; stochastic calculus; probabilistic reasoning; probability & statistics theory
Anomaly detection | method | outlier detection; anomaly detection algorithms; outlier analysis; novelty detection
Segmentation analysis | method | cohort analysis; RFM analysis; clustering analysis; cluster analysis; funnel analysis; cohort analyses; segmentation modelling; RFM modelling; segmentation modeling; behavioral segmentation
Geospatial analysis | method | spatial analysis; geospatial data; geospatial analytics; spatial data analysis; GIS analysis; geographic analysis; spatial statistics; geospatial data analysis; geostatistics; spatial modelling; location intelligence; geospatial technologies; spatial data; geoprocessing; spatial modeling; geocoding; geospatial modeling; geospatial technology; geospatial information; kriging; geospatial science; geospatial processing; location analytics; geospatial tools; geospatial intelligence analysis
GIS~1 | field | geographic information systems; geographic information system; GIS software; geographical information systems; GIS mapping; GIS applications; GIS data; geoinformatics; geomatics; GIS technology; GIS tools; GIS systems; GIS technologies; GIS programs; geographic information science; geospatial information systems; GIS databases; GIS development; gis~1
ArcGIS | tool | Esri; ArcMap; ArcPy; ArcInfo; ESRI ArcGIS; ArcView; ArcSDE; ArcCatalog; ArcObjects; ESRI software; Esri ArcGIS Pro; Arc GIS | implies GIS
QGIS | tool | Quantum GIS; GRASS GIS | implies GIS
MapInfo | tool | Map Info | implies GIS
GeoServer | platform | GeoJSON; WMS/WFS; GeoNode; OGC standards; shapefiles | is GIS
Safe FME | platform | FME Desktop; FME Workbench; Safe Software FME; Feature Manipulation Engine | is GIS
GDAL | platform | | is GIS
MapServer | platform | | is GIS
Google Earth Engine | platform | Google Earth; Earth Engine | is Geospatial analysis
Remote sensing | field | satellite imagery; satellite image analysis; aerial imagery; image classification remote sensing; hyperspectral imaging; SAR imagery; hyperspectral image analysis; remotely sensed data; multispectral imagery; satellite data; earth observation; aerial photography interpretation
ENVI software | tool | | is Remote sensing
ERDAS Imagine | tool | | is Remote sensing
GeoPandas | framework | geospatial Python; PyProj | implies Python; is Geospatial analysis
xarray | framework | | implies Python; is Geospatial analysis
Rasterio | framework | | implies Python; is Geospatial analysis
Shapely | framework | | implies Python; is Geospatial analysis
LiDAR processing | method | point clouds; point cloud processing; LiDAR data; photogrammetry; LAStools; point cloud data
CloudCompare | tool | | is LiDAR processing
TerraScan | tool | | is LiDAR processing
Agisoft Metashape | tool | Agisoft; Metashape | is LiDAR processing
Pix4D | tool | Pix4Dmapper | is LiDAR processing
Google Analytics | tool | GA4; GA360; GA~2; Universal Analytics; Google web analytics; Google Analytic | is Web analytics tools
Web analytics tools | field | web analytics; website analytics; digital analytics; digital analytics tools; web analytics platforms; site analytics; web traffic analysis; web analytics software; website analytics tools; online analytics; digital analytics platforms; web metrics; website traffic analysis; web analysis; web data analytics; clickstream analysis; clickstream data; Parse.ly
Chartbeat | tool | | is Web analytics tools
Plausible Analytics | tool | | is Web analytics tools
Webtrends | tool | | is Web analytics tools
Piwik PRO | tool | | is Web analytics tools
Matomo | tool | | is Web analytics tools
Adobe Analytics | tool | Omniture; SiteCatalyst; Adobe Site Catalyst; Customer Journey Analytics; Omniture SiteCatalyst | is Web analytics tools
Google Tag Manager | tool | GTM~2; Tag Manager Google; server-side GTM; GTM containers | is Tag management
Tag management | field | tag manager; tag managers; TMS tag management; website tagging
Ensighten | tool
Adobe DTM | tool | Adobe Dynamic Tag Management
Adobe Launch | tool | Adobe Experience Platform Launch
Tealium | tool
Product analytics | method | product analytics tools; behavioural analytics; user analytics; product metrics analysis; product usage data; product data analysis; user behavior analytics; behavioral analytics; mobile app analytics; in-app analytics; event tracking; product usage analytics
Amplitude analytics | tool | Amplitude~2; Amplitude/Mixpanel; Amplitude Analytics platform; Mixpanel/Amplitude; UXCam | is Product analytics
Countly | tool | | is Product analytics
RudderStack | tool | | is Product analytics
Snowplow Analytics | tool | Snowplow~2 | is Product analytics
Pendo | tool | Pendo.io | is Product analytics
PostHog | tool | | is Product analytics
Heap Analytics | tool | Heap~3 | is Product analytics
Mixpanel | tool | | is Product analytics
Session recording tools | field | heatmaps; session replay; Lucky Orange; Clicktale; heatmap tools; heat maps; heatmapping; Smartlook; Decibel Insight
LogRocket | tool | | is Session recording tools
Glassbox | tool | | is Session recording tools
Quantum Metric | tool | | is Session recording tools
Contentsquare | tool | | is Session recording tools
Microsoft Clarity | tool | | is Session recording tools
Mouseflow | tool | | is Session recording tools
Crazy Egg | tool | | is Session recording tools
FullStory | tool | | is Session recording tools
Hotjar | tool | | is Session recording tools
Optimizely | tool | Optimizely Web Experimentation; Maxymiser; Convert.com; Eppo; Split.io; Evergage | is A/B testing
Monetate | tool | | is A/B testing
GrowthBook | tool | | is A/B testing
Statsig | tool | | is A/B testing
Kameleoon | tool | | is A/B testing
Dynamic Yield | tool | | is A/B testing
Google Optimize | tool | | is A/B testing
AB Tasty | tool | | is A/B testing
VWO~2 | tool | Visual Website Optimizer | is A/B testing
Adobe Target | tool | | is A/B testing
Customer data platform | field | CDP~2; CDPs~2; customer data platforms; ActionIQ; Lytics; Amperity; Simon Data; Lexer CDP; CDP platforms; Tealium CDP
Adobe Experience Platform | platform | AEP Adobe | is Customer data platform
Bloomreach Engagement | platform | Exponea | is Customer data platform
BlueConic | platform | | is Customer data platform
Treasure Data | platform | | is Customer data platform
Adobe Real-Time CDP | platform | | is Customer data platform
mParticle | platform | | is Customer data platform
Twilio Segment | platform | Segment CDP; Segment~3; Segment.com | is Customer data platform
Data monetization | method | data strategy; data-driven decision-making strategy; data roadmap; data maturity; data & analytics strategy; data and analytics strategy; data strategies; data-driven strategy; analytics strategy; data enablement
DataOps | method | Data Ops; data operations engineering
Data annotation | method | data labelling; data labeling; image annotation; annotating data; Scale AI labeling; text annotation; data tagging; labeling data; annotation tools; data annotations; SuperAnnotate; data annotation tools
Amazon Mechanical Turk | tool | | is Data annotation
CVAT | tool | | is Data annotation
Label Studio | tool | | is Data annotation
Labelbox | tool | | is Data annotation
Data science | field | data scientist; data sciences; data science tools; data science and analytics
Data literacy | field | data fluency; data competence; working with data; data skills; comfortable with data
Data anonymization | method | data masking; data anonymisation; pseudonymisation; de-identification of data; tokenization of data; differential privacy; synthetic data; data obfuscation; data de-identification; pseudonymization; test data masking; privacy-preserving; privacy-enhancing technologies; homomorphic encryption
Delphix | tool | | is Data anonymization
Data archiving | method | data retention; records retention systems; archival of data; data archival; data purging
Distributed computing | field | distributed data computing; cluster computing frameworks; large-scale computing; distributed processing; distributed programming; distributed computation
Operations research | field | operational research; management science; OR techniques; quantitative decision methods; decision modelling; decision modeling; decision analysis techniques
Mathematical optimization | method | linear programming; optimization algorithms; integer programming; optimisation techniques; optimization techniques; convex optimization; combinatorial optimization; optimization models; mathematical programming; numerical optimization; constraint programming; stochastic optimization; mathematical optimisation; optimization methods; optimization modeling; MILP; optimisation modelling; optimization solvers; optimisation algorithms; heuristic optimization; genetic algorithms; metaheuristics; linear optimization; optimization theory; discrete optimization; LP solvers; dynamic programming optimization; global optimization
FICO Xpress | tool | | is Mathematical optimization
OR-Tools | tool | | is Mathematical optimization
CPLEX | tool | | is Mathematical optimization
Gurobi | tool | | is Mathematical optimization
Modelling and simulation | method | simulation modelling; modeling and simulation; simulation software; simulation models; discrete event simulation; computer simulation; M&S~2; simulation tools; simulation and modelling; simulations; modeling & simulation; simulation techniques; modelling & simulation; numerical simulation; simulation modeling; system simulation; simulation modeling tools; dynamic simulation; simulation analysis; process simulation; simulation development; system dynamics modeling
Plant Simulation | tool | | is Modelling and simulation
FlexSim | tool | | is Modelling and simulation
Simio | tool | | is Modelling and simulation
Arena simulation | tool | | is Modelling and simulation
Numerical methods | method | numerical analysis; numerical modelling; scientific computing; numerical computing; computational methods; scientific programming; numerical modeling; numerical algorithms; numerical techniques; computational modelling; computational modeling; computational science; numerical linear algebra; partial differential equations; numerical programming; finite difference methods; computational techniques; scientific software development; computational mathematics
Mathematics | field | maths; mathematical modelling; calculus; mathematical modeling; mathematical analysis; mathematical skills; algebra; mathematical models; mathematical concepts; mathematical methods; mathematical ability; mathematical background; mathematical knowledge; differential equations; graph theory; math; mathematical aptitude; mathematical reasoning; mathematical sciences
Quantitative analysis | method | quantitative methods; quantitative research methods; quantitative techniques; quantitative skills; quantitative analytics; quantitative analyses; quant analysis; quantitative ability; quantitative data; quantitative and qualitative analysis; quantitative background; quantitative reasoning; quantitative field methods; quantitative & qualitative analysis; quant skills; quantitative problem solving
Forecasting | method | forecast models; forecast modelling; forecasts; forecast modeling; forecasting tools
Trend analysis | method | trending analysis; trends analysis; data trends; analyzing trends; trend identification; trend reporting; trend spotting data; analysing trends; identify trends; identifying trends; pattern recognition in data; gap analysis of data; variance trends
KPI management | method | KPI~1; KPIs~1; metrics definition; performance metrics; key performance indicator; performance indicators; KPI tracking; KPI development; defining KPIs; KPI monitoring; KPI analysis; metrics and KPIs; KPIs and metrics; metric tracking; tracking KPIs; key metrics; performance measures; KPI definition; KPI setting; business metrics; operational metrics; operational KPIs; metrics development; performance measurement; metrics reporting; KPI's
`;
