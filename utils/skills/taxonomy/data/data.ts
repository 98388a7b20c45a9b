/** Data: engineering, warehousing, big data, business intelligence, governance, analysis. */
export const data = `
Data engineering | field | data engineer; data infrastructure; analytics engineering
Data pipelines | method | ETL pipelines; streaming pipelines; data flows; ELT pipelines
ETL~1 | method | Extract Transform Load; extract transform and load; ETL processing; extraction transformation and loading; extraction transformation loading; ETL workflows; etl~1 | implies Data integration
ELT~1 | method | extract load transform; elt~1 | implies Data integration
ETL tools | field | data integration tool | implies Data integration
Data integration | method | data ingestion; data loading; data import; integrating data; integration of data; data consolidation; data feeds; data interfaces
Data warehousing | field | data warehouse; DWH~1; EDW~1; DW/BI; EDWs~1; datawarehouse; data mart; datamart
Dimensional modelling | method | dimensional modeling; star schema; Kimball; snowflake schema; slowly changing dimensions; dimensional data modelling; Inmon; dimensional data modeling | implies Data modelling
Data Vault | method | | implies Data modelling
Data modelling | method | data modeling; data model; data modeller; data schemas
Data lakes | field | datalake
Data lakehouse | field | lakehouse; data lake house; medallion architecture
Data mesh | method | data product; domain-oriented data
Data fabric | method
Data virtualization | method | data virtualisation; data federation; federated queries
Data architecture | field | data architect; data landscape
Data platforms | field | analytics platform; big data platforms
Big data | field | bigdata; large data sets; large datasets; large scale data; massive datasets
Big data platform | field | Hadoop distribution | is Data platforms
Apache Hadoop | platform | Hadoop; Apache YARN | implies Big data; is Big data platform
HDFS | platform | Hadoop Distributed File System; WebHDFS | implies Big data; part of Apache Hadoop
MapReduce | framework | | implies Big data; part of Apache Hadoop
Apache Hive | platform | Hive~1; Hive metastore; HCatalog | implies SQL, Big data; is Query engines
Apache Pig | platform | Pig Latin; Pig~3 | implies Big data
Apache Impala | platform | Impala~2 | implies SQL, Big data; is Query engines
Apache Sqoop | tool | Sqoop | implies Big data; is ETL tools
Apache Flume | tool | Flume~2 | implies Big data; is ETL tools
Apache Oozie | tool | Oozie | implies Big data; is Workflow orchestration
Apache Ranger | tool | Apache Knox; Apache Atlas | implies Big data
Cloudera | platform | CDH~1; CDP Private Cloud | implies Apache Hadoop; is Big data platform
Hortonworks | platform | | implies Apache Hadoop; is Big data platform
MapR | platform | | implies Apache Hadoop; is Big data platform
Apache Spark | framework | Spark~1 | implies Big data, Distributed computing; is Stream processing
PySpark | framework | Python Spark | implies Apache Spark, Python
Spark Streaming | framework | structured streaming | implies Apache Spark; is Stream processing
Spark MLlib | framework | MLlib | implies Apache Spark, Machine learning
Databricks | platform | Delta Live Tables | implies Apache Spark; is Data lakehouse, Cloud data platform, Big data platform
Unity Catalog | platform | | implies Databricks; is Data catalogues
Delta Lake | framework | Delta tables | is Open table formats
Apache Iceberg | framework | | is Open table formats
Apache Hudi | framework | Hudi | is Open table formats
Open table formats | field | lakehouse table formats
Apache Parquet | standard | Parquet | is Data formats
Apache Arrow | framework | PyArrow | is Data formats
Apache Flink | framework | Flink; PyFlink | implies Stream processing, Distributed computing
Apache Storm | framework | Storm~3 | implies Stream processing
Apache Beam | framework | Beam~3 | implies Stream processing
Apache NiFi | tool | NiFi; MiNiFi | is ETL tools
StreamSets | tool | | is ETL tools
Apache Camel | framework | Red Hat Fuse; JBoss Fuse; Apache Karaf; Fuse ESB | is Enterprise integration
Stream processing | method | streaming data; streaming analytics; real-time data; real-time analytics; data streams; real-time processing; complex event processing; streaming applications
Change data capture | method | CDC~2; IBM InfoSphere CDC
Qlik Replicate | tool | Attunity | is Change data capture
Debezium | tool | | is Change data capture
Apache Airflow | tool | Air flow | implies Python; is Workflow orchestration
Dagster | tool | | implies Python; is Workflow orchestration
Prefect~2 | tool | Prefect.io; Prefect workflows | implies Python; is Workflow orchestration
Luigi~2 | tool | Spotify Luigi; Luigi pipelines | implies Python; is Workflow orchestration
dbt | tool | data build tool | implies SQL; is ETL tools, Data transformation
Informatica PowerCenter | tool | PowerCenter; PowerCentre | implies Informatica; is ETL tools
Informatica | platform | IICS; IDMC | is ETL tools
Informatica Data Quality | tool | IDQ~1; Informatica IDQ | implies Informatica, Data quality
Informatica MDM | tool | Siperian | implies Informatica, Master data management
SSIS | tool | SQL Server Integration Services | implies ETL; is ETL tools
SSRS | tool | Reporting Services | is Reporting tools
SSAS | tool | SQL Server Analysis Services | is OLAP
Microsoft BI stack | platform | MSBI; Microsoft BI; SSIS SSAS SSRS | implies SSIS, SSRS, SSAS
Talend | tool | | is ETL tools
IBM DataStage | tool | DataStage | is ETL tools
IBM InfoSphere | platform | InfoSphere; IBM Information Server; QualityStage | is Data integration
Ab Initio | tool | | is ETL tools
Oracle Data Integrator | tool | ODI~1; Oracle ODI; Oracle Warehouse Builder; OWB~2 | is ETL tools
SAP Data Services | tool | BODS; BusinessObjects Data Services | implies SAP; is ETL tools
Pentaho | tool | Kettle ETL | is ETL tools
Matillion | tool | | is ETL tools
Fivetran | tool | | is ETL tools
Airbyte | tool | | is ETL tools
SnapLogic | tool | | is ETL tools, Integration platform
Alteryx | tool | | is ETL tools, Data analysis tools
KNIME | tool | | is Data analysis tools
RapidMiner | tool | | is Data analysis tools, Machine learning platform
Weka | tool | | is Data analysis tools
Trifacta | tool | | is Data preparation
OpenRefine | tool | | is Data preparation
WhereScape | tool | BimlFlex; Biml | is Data warehousing
Reverse ETL | method | Hightouch | is Data integration
Trino | platform | PrestoDB; PrestoSQL; Presto~2 | implies SQL, Big data; is Query engines
Query engines | field | SQL-on-Hadoop
Apache Drill | platform | | is OLAP
OLAP | field | online analytical processing; data cubes; multidimensional databases; MOLAP
Oracle Essbase | platform | Essbase | is OLAP
IBM Planning Analytics | platform | TM1 | is OLAP
Data migration | method | data conversion; data transfer and migration
Data transformation | method | transforming data; data mapping; source-to-target mapping; STTM; transform data
Data cleaning | method | data cleansing; data cleanup; data scrubbing; data wrangling; data munging; data clean-up; data deduplication; data manipulation; data standardization; data standardisation
Data preparation | method | data prep; data preprocessing; data curation
Data extraction | method | data retrieval; extract data; data pull; querying data; data querying; querying databases; query data; database querying; database query; query databases
Data quality | field | data validation; data integrity; data accuracy; data profiling; data reconciliation; data consistency; data verification; validating data; quality of data
Great Expectations | tool | | is Data quality
Monte Carlo Data | tool | | is Data quality
Data governance | field | data stewardship; data steward; data policies; DAMA; DMBOK; information governance; DAMA-DMBOK
Data management | field | data lifecycle management; data handling; managing data; data maintenance; EDM data; information management; data operations; information lifecycle management; manage data
Data catalogues | field | data catalog; data cataloging; data dictionary; business glossary; data cataloguing
Data lineage | method | data traceability; lineage tracking; data provenance; OpenLineage
Metadata management | method | metadata; meta data
Master data management | method | MDM~2; master data; reference data; MDM solutions; golden record
Collibra | tool | | is Data governance, Data catalogues
Alation | tool | | is Data catalogues
Microsoft Purview | platform | Azure Purview | is Data governance, Data catalogues
Informatica EDC | tool | | implies Informatica; is Data catalogues, Data governance
DataHub catalog | tool | | is Data catalogues
Reltio | platform | | is Master data management
Stibo Systems | platform | Stibo | is Master data management
Product information management | platform | PIM~2
Pimcore | platform
Salsify | platform
inRiver | platform
Akeneo | platform
Open data | field | linked data; semantic web; RDF~1; OWL ontology; SHACL; RDFS; SKOS; RDF triples
Ontologies | method | taxonomies; knowledge graph; semantic modeling; controlled vocabularies
Data analysis | method | data analytics; analysing data; analyzing data; analyse data; analyze data; data analyst; data interpretation; analysis of data; data-driven analysis; analytical data; interpret data; data analyses; analytics~3; advanced analytics; analyze large datasets; data & analytics; analyze complex data; data insights; data-driven insights
Data analysis tools | field | analytics tools; analytical tools; analytics software; analysis software; data tools; analytics technologies
Exploratory data analysis | method | EDA~2; data exploration; exploratory analysis; exploratory data analyses | implies Data analysis
Descriptive analytics | method | diagnostic analytics | implies Data analysis
Predictive analytics | method | predictive modelling; predictive modeling; predictive analysis; predictive model; forecasting models; propensity modelling; churn prediction; predictive algorithms | is Data analysis
Prescriptive analytics | method | decision science; decision intelligence | is Data analysis
Business intelligence | field | BI~2; BI reporting; BI solutions; BI/DW; business analytics; BI reports; BI developer; BI technologies
Business intelligence tools | field | BI software; BI tool; dashboarding tools; business intelligence systems; dashboard software | is Data analysis tools
Data visualisation | method | visual analytics; dashboarding; data storytelling; data presentation; storytelling with data; dashboard; charts and graphs; data viz; visualization
Data visualisation tools | field | dataviz tools; visualization software; visualization tool; visualization platforms | is Data analysis tools
Reporting tools | field | reporting software; reporting systems; report builder tools; report writers
Report development | method | report design; report building; report creation; ad-hoc reporting; data reporting; custom reports; report generation; reports development; reporting automation; ad hoc analysis; SQL reporting; reporting and analysis; reporting solutions; ad hoc queries; operational reporting; report automation; generate reports; create reports; generating reports; creating reports; KPI reporting; developing reports; standard reports; report preparation; performance reporting
Power BI | tool | PBI~1 | is Business intelligence tools, Data visualisation tools, Reporting tools
Tableau | tool | | is Business intelligence tools, Data visualisation tools, Reporting tools
Qlik Sense | tool | | is Business intelligence tools, Data visualisation tools
QlikView | tool | QlikTech | is Business intelligence tools, Data visualisation tools
Looker | tool | LookML | is Business intelligence tools, Data visualisation tools
Looker Studio | tool | Data Studio | is Business intelligence tools, Data visualisation tools
MicroStrategy | tool | | is Business intelligence tools
SAP BusinessObjects | tool | BusinessObjects; SAP BO; Web Intelligence; WebI~1; BOBJ; SAP BOE | implies SAP; is Business intelligence tools, Reporting tools
SAP Crystal Reports | tool | Crystal Report; CrystalReports | is Reporting tools
SAP Analytics Cloud | platform | SAC~2; SAP SAC; SAP Analytic Cloud | implies SAP; is Business intelligence tools
SAP Lumira | tool | Lumira; Xcelsius | implies SAP; is Business intelligence tools
IBM Cognos | tool | Cognos | is Business intelligence tools, Reporting tools
Oracle BI | tool | OBIEE; BI Publisher; OTBI; Oracle Analytics; Oracle Transactional Business Intelligence; XML Publisher; Oracle Discoverer | is Business intelligence tools, Reporting tools
Domo~2 | tool | Domo BI; DOMO~1; Domo dashboards | is Business intelligence tools
Sisense | tool | | is Business intelligence tools
ThoughtSpot | tool | | is Business intelligence tools
TIBCO Spotfire | tool | | is Business intelligence tools, Data visualisation tools
JasperReports | tool | Jaspersoft; iReport | is Reporting tools
BIRT reporting | tool | Actuate | is Reporting tools
Telerik Reporting | tool | | is Reporting tools
Apache Superset | tool | | is Business intelligence tools, Data visualisation tools
Metabase | tool | | is Business intelligence tools, Data visualisation tools
Redash | tool | | is Business intelligence tools, Data visualisation tools
Mode Analytics | tool | Mode~3 | is Business intelligence tools
Cube.js | tool | | is Business intelligence tools
WebFOCUS | tool | | is Business intelligence tools
Zoho Analytics | tool | | is Business intelligence tools
GoodData | tool | | is Business intelligence tools
Sigma Computing | tool | | is Business intelligence tools
SAS~1 | platform | SAS Enterprise Guide; SAS Viya; SAS Studio; SAS Enterprise Miner; SAS/STAT; SAS/R | is Statistical software, Data analysis tools
JMP~1 | tool | JMP Pro; JMP statistical | is Statistical software
Minitab | tool | | is Statistical software
Statistica | tool | StatSoft | is Statistical software
IBM AMOS | tool | | is Statistical software
LISREL | tool | | is Statistical software
Mplus | tool | | is Statistical software
OriginPro | tool | OriginLab | is Statistical software
GraphPad Prism | tool | GraphPad | is Statistical software
EViews | tool | | is Statistical software
Qualitative analysis software | field | CAQDAS
MAXQDA | tool | | is Qualitative analysis software
ATLAS.ti | tool | | is Qualitative analysis software
NVivo | tool | | is Qualitative analysis software
Pandas~1 | framework | Python Pandas; pandas library; pandas~1; pandas DataFrame | implies Python; is Python data libraries
NumPy | framework | | implies Python; is Python data libraries
SciPy | framework | | implies Python; is Python data libraries
Polars | framework | | is Python data libraries
Dask | framework | | implies Python; is Python data libraries
Python data libraries | field | PyData stack; Python packages; Python scientific libraries
Matplotlib | framework | pyplot | implies Python; is Data visualisation libraries, Python data libraries
Seaborn | framework | | implies Python; is Data visualisation libraries, Python data libraries
Plotly | framework | | is Data visualisation libraries
Bokeh~2 | framework | Bokeh Python | implies Python; is Data visualisation libraries
Streamlit | framework | | implies Python; is Data apps
Gradio | framework | | implies Python; is Data apps
Data apps | field | data applications
R Shiny | framework | Shiny app | implies R; is Data apps
Tidyverse | framework | dplyr; tidyr; readr; purrr; data.table | implies R
ggplot2 | framework | ggplot | implies R; is Data visualisation libraries
RStudio | tool | R Markdown; knitr | implies R
Jupyter | tool | JupyterLab; iPython; JupyterHub | is Notebooks for data science
Notebooks for data science | tool | data science notebooks; data notebooks
Apache Zeppelin | tool
Google Colab | tool | Colab~1
Anaconda distribution | tool | Anaconda Python; conda; Miniconda; Anaconda Navigator | implies Python; is Package managers
Data mining | method | knowledge discovery in databases; pattern mining; association rule mining; market basket analysis
Statistics | field | statistical concepts; statistical science; statistical principles; stats knowledge; statistical inference
Statistical analysis | method | statistical methods; statistical techniques; statistical analyses; statistical testing; statistical tests; statistical methodology; statistical evaluation; statistical approaches; statistical algorithms | implies Statistics
Statistical modelling | method | statistical modeling; statistical models; regression modelling; generalized linear models; GLM~2; mixed models; mixed-effects models; hierarchical models; multilevel modelling; stochastic modelling; stochastic processes; stochastic models; quantitative modeling; quantitative models; generalised linear models; generalized linear modeling | implies Statistics
Regression analysis | method | regressions; linear models | implies Statistical analysis
Hypothesis testing | method | ANOVA; analysis of variance; significance testing; t-test; MANOVA; ANCOVA | implies Statistical analysis
Multivariate analysis | method | multivariate statistics; principal component analysis; PCA~2; factor analysis; discriminant analysis; conjoint analysis; structural equation modelling; structural equation modeling; correspondence analysis; SEM modelling | implies Statistical analysis
Time series analysis | method | time series forecasting; ARIMA; time series data; Prophet forecasting; exponential smoothing; SARIMA | implies Statistical analysis
Bayesian statistics | method | Bayesian inference; Bayesian modelling; Bayesian modeling; MCMC; Bayesian models; hierarchical Bayes; Bayesian networks; Markov chain Monte Carlo | implies Statistics
Probabilistic programming | method | graphical models; TensorFlow Probability; NumPyro
PyMC | tool | | is Probabilistic programming
Causal inference | method | causal modelling; difference-in-differences; propensity score matching; uplift modelling; instrumental variables; DoWhy; causal ML; causality modelling | implies Statistics
Econometrics | field | panel data analysis | implies Statistics
Survival analysis | method | Cox regression; Kaplan-Meier; time-to-event analysis; Cox proportional hazards | implies Statistical analysis
Experimental design | method | design of experiments; experimentation design; DoE design; factorial design
A/B testing | method | AB testing; split testing; multivariate testing; A/B test; experimentation; controlled experiments; MVT testing; randomized experiments
Sampling methods | method | sampling techniques; statistical sampling; survey sampling; sample size calculation; sampling methodology; sampling plans; survey weighting
Monte Carlo simulation | method | Monte Carlo methods
Probability theory | field | probability; stochastic calculus; probabilistic reasoning
Anomaly detection | method | outlier detection; novelty detection
Segmentation analysis | method | cohort analysis; RFM analysis; clustering analysis; cluster analysis; funnel analysis; cohort analyses
Geospatial analysis | method | spatial analysis; geospatial data; geospatial analytics; GIS analysis; geographic analysis; spatial statistics; geostatistics; location intelligence; spatial data; geoprocessing; geocoding; kriging
GIS~1 | field | geographic information system; geographical information systems; GIS mapping; geoinformatics; geomatics; geographic information science; geospatial information systems; gis~1
ArcGIS | tool | Esri; ArcMap; ArcPy; ArcInfo; ArcView; ArcSDE; ArcCatalog; ArcObjects | implies GIS
QGIS | tool | | implies GIS
MapInfo | tool | | implies GIS
GeoServer | platform | GeoJSON; WMS/WFS; GeoNode; OGC standards; shapefiles | is GIS
Safe FME | platform | FME Desktop | is GIS
GDAL | platform | | is GIS
Google Earth Engine | platform | Google Earth; Earth Engine | is Geospatial analysis
Remote sensing | field | satellite imagery; aerial imagery; hyperspectral imaging; SAR imagery; multispectral imagery; earth observation
ENVI software | tool | | is Remote sensing
ERDAS Imagine | tool | | is Remote sensing
GeoPandas | framework | PyProj | implies Python; is Geospatial analysis
Shapely | framework | | implies Python; is Geospatial analysis
LiDAR processing | method | point clouds; photogrammetry; LAStools
Agisoft Metashape | tool | Agisoft; Metashape | is LiDAR processing
Pix4D | tool | Pix4Dmapper | is LiDAR processing
Google Analytics | tool | GA4; GA360; GA~2; Universal Analytics; Google Analytic | is Web analytics tools
Web analytics tools | field | web analytics; website analytics; digital analytics; site analytics; web metrics; website traffic analysis; clickstream analysis
Webtrends | tool | | is Web analytics tools
Piwik PRO | tool | | is Web analytics tools
Matomo | tool | | is Web analytics tools
Adobe Analytics | tool | Omniture; SiteCatalyst; Customer Journey Analytics | is Web analytics tools
Google Tag Manager | tool | GTM~2 | is Tag management
Tag management | field | tag manager; website tagging
Adobe Launch | tool
Tealium | tool
Product analytics | method | behavioural analytics; user analytics; mobile app analytics
Amplitude analytics | tool | Amplitude~2 | is Product analytics
RudderStack | tool | | is Product analytics
Snowplow Analytics | tool | | is Product analytics
Pendo | tool | | is Product analytics
PostHog | tool | | is Product analytics
Heap Analytics | tool | | is Product analytics
Mixpanel | tool | | is Product analytics
Session recording tools | field | heatmaps; session replay; Lucky Orange; Clicktale; heat maps; heatmapping; Smartlook; Decibel Insight
LogRocket | tool | | is Session recording tools
Contentsquare | tool | | is Session recording tools
Microsoft Clarity | tool | | is Session recording tools
Crazy Egg | tool | | is Session recording tools
FullStory | tool | | is Session recording tools
Hotjar | tool | | is Session recording tools
Optimizely | tool | Eppo | is A/B testing
Dynamic Yield | tool | | is A/B testing
Google Optimize | tool | | is A/B testing
AB Tasty | tool | | is A/B testing
VWO~2 | tool | Visual Website Optimizer | is A/B testing
Adobe Target | tool | | is A/B testing
Customer data platform | field | CDP~2; ActionIQ; Lytics; Amperity; Simon Data; Lexer CDP
Adobe Experience Platform | platform | | is Customer data platform
Bloomreach Engagement | platform | Exponea | is Customer data platform
Treasure Data | platform | | is Customer data platform
Adobe Real-Time CDP | platform | | is Customer data platform
mParticle | platform | | is Customer data platform
Twilio Segment | platform | Segment~3; Segment.com | is Customer data platform
Data monetization | method | data strategy; data roadmap; data maturity; data-driven strategy; analytics strategy; data enablement
DataOps | method | Data Ops; data operations engineering
Data annotation | method | data labelling; data labeling; image annotation; text annotation; data tagging; SuperAnnotate
Data science | field | data scientist
Data literacy | field | data fluency; data competence; working with data
Data anonymization | method | data masking; data anonymisation; pseudonymisation; de-identification of data; differential privacy; synthetic data; data obfuscation; data de-identification; pseudonymization; homomorphic encryption
Delphix | tool | | is Data anonymization
Data archiving | method | data retention; records retention systems; archival of data; data archival
Distributed computing | field | large-scale computing; distributed processing; distributed computation
Operations research | field | operational research; management science; OR techniques; quantitative decision methods; decision modelling; decision modeling
Mathematical optimization | method | linear programming; optimization algorithms; integer programming; optimization techniques; convex optimization; combinatorial optimization; mathematical programming; numerical optimization; constraint programming; stochastic optimization; optimization methods; MILP; heuristic optimization; genetic algorithms; metaheuristics
FICO Xpress | tool | | is Mathematical optimization
OR-Tools | tool | | is Mathematical optimization
CPLEX | tool | | is Mathematical optimization
Gurobi | tool | | is Mathematical optimization
Modelling and simulation | method | M&S~2; simulations
Plant Simulation | tool | | is Modelling and simulation
FlexSim | tool | | is Modelling and simulation
Simio | tool | | is Modelling and simulation
Arena simulation | tool | | is Modelling and simulation
Numerical methods | method | numerical analysis; numerical modelling; scientific computing; numerical modeling; numerical algorithms; computational modelling; computational science; numerical linear algebra; partial differential equations; computational mathematics
Mathematics | field | mathematical modelling; calculus; mathematical modeling; mathematical analysis; algebra; mathematical models; mathematical methods; differential equations; graph theory; math; mathematical aptitude; mathematical reasoning
Quantitative analysis | method | quantitative methods; quantitative skills; quantitative analytics; quantitative analyses; quantitative reasoning; quantitative and qualitative analysis
Forecasting | method | forecasts
Trend analysis | method | trending analysis; trends analysis; data trends; analyzing trends; trend identification; identify trends; identifying trends; gap analysis of data
KPI management | method | KPIs~1; metrics definition; performance metrics; performance indicators; metric tracking; key metrics; performance measures; business metrics; operational metrics; performance measurement; metrics reporting; KPI's
`;
