/** Data: engineering, warehousing, big data, business intelligence, governance, analysis. */
export const data = `
Data engineering | field | data engineer; data infrastructure; analytics engineering
Data pipelines | method | data flows; ELT pipelines
ETL~1 | method | Extract Transform Load; extract transform and load; ETL workflows; etl~1 | implies Data integration
ELT~2 | method | elt~1 | implies Data integration
ETL tools | field | data integration tool | implies Data integration
Data integration | method | data ingestion; data loading; data import; integrating data; integration of data; data feeds
Data warehousing | field | data warehouse; DWH~1; EDW~1; datawarehouse
Dimensional modelling | method | dimensional modeling; Kimball; Inmon | implies Data modelling
Data Vault | method | | implies Data modelling
Data modelling | method | data modeling; data model
Data lakes | field
Data lakehouse | field | lakehouse
Data mesh | method
Data fabric | method
Data virtualization | method
Data architecture | field | data architect; data landscape
Data platforms | field | analytics platform
Big data | field | bigdata; large data sets; large datasets; large scale data
Big data platform | field | | is Data platforms
Apache Hadoop | platform | Hadoop; Apache YARN | implies Big data; is Big data platform
HDFS | platform | | implies Big data; part of Apache Hadoop
MapReduce | framework | | implies Big data; part of Apache Hadoop
Apache Hive | platform | Hive~1 | implies SQL, Big data; is Query engines
Apache Pig | platform | Pig Latin; Pig~3 | implies Big data
Apache Impala | platform | Impala~2 | implies SQL, Big data; is Query engines
Apache Sqoop | tool | Sqoop | implies Big data; is ETL tools
Apache Flume | tool | Flume~2 | implies Big data; is ETL tools
Apache Oozie | tool | Oozie | implies Big data; is Workflow orchestration
Cloudera | platform | CDH~1 | implies Apache Hadoop; is Big data platform
Hortonworks | platform | | implies Apache Hadoop; is Big data platform
MapR | platform | | implies Apache Hadoop; is Big data platform
Apache Spark | framework | Spark~1 | implies Big data, Distributed computing; is Stream processing
PySpark | framework | Python Spark | implies Apache Spark, Python
Spark Streaming | framework | structured streaming | implies Apache Spark; is Stream processing
Spark MLlib | framework | MLlib | implies Apache Spark, Machine learning
Databricks | platform | | implies Apache Spark; is Data lakehouse, Cloud data platform, Big data platform
Unity Catalog | platform | | implies Databricks; is Data catalogues
Delta Lake | framework | Delta tables | is Open table formats
Apache Iceberg | framework | Iceberg~2 | is Open table formats
Apache Hudi | framework | Hudi | is Open table formats
Open table formats | field
Apache Parquet | standard | Parquet~2 | is Data formats
Apache Arrow | framework | PyArrow | is Data formats
Apache Flink | framework | Flink | implies Stream processing, Distributed computing
Apache Storm | framework | Storm~3 | implies Stream processing
Apache Beam | framework | Beam~3 | implies Stream processing
Apache NiFi | tool | NiFi | is ETL tools
StreamSets | tool | | is ETL tools
Apache Camel | framework | Red Hat Fuse; JBoss Fuse; Apache Karaf | is Enterprise integration
Stream processing | method | streaming data; streaming analytics; real-time data; streaming applications
Change data capture | method | CDC~2
Debezium | tool | | is Change data capture
Apache Airflow | tool | | implies Python; is Workflow orchestration
Dagster | tool | | implies Python; is Workflow orchestration
Prefect~2 | tool | | implies Python; is Workflow orchestration
Luigi~2 | tool | | implies Python; is Workflow orchestration
dbt~1 | tool | data build tool | implies SQL; is ETL tools, Data transformation
Informatica PowerCenter | tool | PowerCenter | implies Informatica; is ETL tools
Informatica | platform | IICS; IDMC | is ETL tools
Informatica Data Quality | tool | IDQ~1 | implies Informatica, Data quality
Informatica MDM | tool | | implies Informatica, Master data management
SSIS | tool | SQL Server Integration Services | implies ETL; is ETL tools
SSRS | tool | Reporting Services~1 | is Reporting tools
SSAS | tool | SQL Server Analysis Services | is OLAP
Microsoft BI stack | platform | MSBI | implies SSIS, SSRS, SSAS
Talend | tool | | is ETL tools
IBM DataStage | tool | DataStage | is ETL tools
IBM InfoSphere | platform | InfoSphere; IBM Information Server | is Data integration
Ab Initio | tool | | is ETL tools
Oracle Data Integrator | tool | ODI~1 | is ETL tools
SAP Data Services | tool | BODS | implies SAP; is ETL tools
Pentaho | tool | Kettle ETL | is ETL tools
Matillion | tool | | is ETL tools
Fivetran | tool | | is ETL tools
Airbyte | tool | | is ETL tools
SnapLogic | tool | | is ETL tools, Integration platform
Alteryx | tool | | is ETL tools, Data analysis tools
KNIME | tool | | is Data analysis tools
RapidMiner | tool | | is Data analysis tools, Machine learning platform
Weka | tool | | is Data analysis tools
Reverse ETL | method | | is Data integration
Trino | platform | Presto~2 | implies SQL, Big data; is Query engines
Query engines | field
OLAP | field
Oracle Essbase | platform | Essbase | is OLAP
IBM Planning Analytics | platform | TM1 | is OLAP
Data migration | method
Data transformation | method | transforming data; data mapping; source-to-target mapping; STTM
Data cleaning | method | data cleansing; data cleanup
Data preparation | method
Data extraction | method | data retrieval; data querying; query data; database querying; database query
Data quality | field | data validation; data integrity; data accuracy; data profiling; quality of data
Great Expectations~1 | tool | | is Data quality
Data governance | field | data stewardship; information governance; DAMA~1
Data management | field | data handling; managing data; information management; data operations; information lifecycle management
Data catalogues | field | data catalog; data dictionary
Data lineage | method
Metadata management | method | metadata
Master data management | method | MDM~3; master data
Collibra | tool | | is Data governance, Data catalogues
Alation | tool | | is Data catalogues
Microsoft Purview | platform | Azure Purview | is Data governance, Data catalogues
Product information management | platform | PIM~2
Akeneo | platform
Open data | field | linked data
Ontologies | method | knowledge graph
Data analysis | method | data analytics; analyzing data; analyse data; analyze data; data analyst; data-driven analysis; analytical data; data analyses; analytics~3; advanced analytics; analyze large datasets; data & analytics; data insights; data-driven insights
Data analysis tools | field | analytics tools; analytical tools; analytics software; analysis software; data tools; analytics technologies
Exploratory data analysis | method | EDA~2 | implies Data analysis
Descriptive analytics | method | | implies Data analysis
Predictive analytics | method | predictive modelling; predictive modeling; predictive analysis; predictive model | is Data analysis
Prescriptive analytics | method | decision science | is Data analysis
Business intelligence | field | BI~2; BI reporting; BI solutions; business analytics; BI reports; BI developer | esco http://data.europa.eu/esco/skill/143769cb-b61e-47d8-a61e-eedfbec1016c
Business intelligence tools | field | BI software; BI tool; business intelligence systems | is Data analysis tools
Data visualisation | method | visual analytics; dashboarding; data presentation; dashboard; visualization; charts and graphs
Data visualisation tools | field | visualization software; visualization tool; visualization platforms | is Data analysis tools
Reporting tools | field | reporting software; reporting systems
Report development | method | report design; data reporting; custom reports; reports development; SQL reporting | implies Reporting
Power BI | tool | PBI~1 | is Business intelligence tools, Data visualisation tools, Reporting tools
Tableau | tool | | is Business intelligence tools, Data visualisation tools, Reporting tools
Qlik Sense | tool | Qlik | is Business intelligence tools, Data visualisation tools
QlikView | tool | | is Business intelligence tools, Data visualisation tools
Looker | tool | LookML | is Business intelligence tools, Data visualisation tools
Looker Studio | tool | Data Studio | is Business intelligence tools, Data visualisation tools
MicroStrategy | tool | | is Business intelligence tools
SAP BusinessObjects | tool | BusinessObjects; SAP BO; WebI~1; BOBJ | implies SAP; is Business intelligence tools, Reporting tools
SAP Crystal Reports | tool | Crystal Report; Crystal Reports | is Reporting tools
SAP Analytics Cloud | platform | SAC~2; SAP Analytic Cloud | implies SAP; is Business intelligence tools
IBM Cognos | tool | Cognos | is Business intelligence tools, Reporting tools
Oracle BI | tool | OBIEE; OTBI; Oracle Analytics; Oracle Discoverer | is Business intelligence tools, Reporting tools
Domo~2 | tool | DOMO~1 | is Business intelligence tools
Sisense | tool | | is Business intelligence tools
ThoughtSpot | tool | | is Business intelligence tools
TIBCO Spotfire | tool | | is Business intelligence tools, Data visualisation tools
JasperReports | tool | Jaspersoft | is Reporting tools
Telerik Reporting | tool | | is Reporting tools
Apache Superset | tool | Superset~2 | is Business intelligence tools, Data visualisation tools
Metabase | tool | | is Business intelligence tools, Data visualisation tools
Redash | tool | | is Business intelligence tools, Data visualisation tools
Cube.js | tool | | is Business intelligence tools
WebFOCUS | tool | | is Business intelligence tools
SAS~1 | platform | SAS Enterprise Guide; SAS Viya; SAS Studio | is Statistical software, Data analysis tools
JMP~1 | tool | | is Statistical software
Minitab | tool | | is Statistical software
GraphPad Prism | tool | GraphPad | is Statistical software
Qualitative analysis software | field | CAQDAS
MAXQDA | tool | | is Qualitative analysis software
ATLAS.ti | tool | | is Qualitative analysis software
NVivo | tool | | is Qualitative analysis software
Pandas~1 | framework | Python Pandas; pandas~1 | implies Python; is Python data libraries
NumPy | framework | | implies Python; is Python data libraries
SciPy | framework | | implies Python; is Python data libraries
Polars | framework | | is Python data libraries
Dask | framework | | implies Python; is Python data libraries
Python data libraries | field
Matplotlib | framework | pyplot | implies Python; is Data visualisation libraries, Python data libraries
Seaborn | framework | | implies Python; is Data visualisation libraries, Python data libraries
Plotly | framework | Dash~3 | is Data visualisation libraries
Streamlit | framework | | implies Python; is Data apps
Data apps | field | data applications
R Shiny | framework | Shiny app | implies R; is Data apps
Tidyverse | framework | dplyr | implies R
ggplot2 | framework | ggplot | implies R; is Data visualisation libraries
RStudio | tool | R Markdown | implies R
Jupyter | tool | JupyterLab | is Notebooks for data science
Notebooks for data science | tool
Apache Zeppelin | tool | Zeppelin~2
Google Colab | tool | Colab~1
Anaconda distribution | tool | Anaconda Python; Anaconda~2; conda | implies Python; is Package managers
Data mining | method
Statistics | field | statistical concepts; statistical principles | esco http://data.europa.eu/esco/skill/7ee4c2ea-b349-4bd2-81a3-ec31475d4833
Statistical analysis | method | statistical methods; statistical techniques; statistical analyses; statistical testing | implies Statistics
Statistical modelling | method | statistical modeling; statistical models; generalized linear models; GLM~2; mixed-effects models | implies Statistics
Regression analysis | method | linear regression; logistic regression | implies Statistical analysis
Hypothesis testing | method | ANOVA | implies Statistical analysis
Multivariate analysis | method | multivariate statistics; principal component analysis; PCA~2 | implies Statistical analysis
Time series analysis | method | | implies Statistical analysis
Bayesian statistics | method | Bayesian inference; Bayesian modelling; Bayesian modeling; MCMC; Markov chain Monte Carlo | implies Statistics
Causal inference | method | causal modelling | implies Statistics
Econometrics | field | panel data analysis | implies Statistics
Survival analysis | method | Cox regression | implies Statistical analysis
Experimental design | method | | implies Experimentation
A/B testing | method | AB testing; split testing | implies Experimentation
Experimentation | method
Sampling methods | method | sampling techniques; statistical sampling; survey sampling
Monte Carlo simulation | method | Monte Carlo methods
Probability theory | field | probability
Anomaly detection | method | outlier detection
Segmentation analysis | method | cohort analysis; RFM analysis; funnel analysis
Geospatial analysis | method | spatial analysis; geospatial data; geospatial analytics; spatial data; GeoJSON; shapefiles
GIS~1 | field | geographic information system; geographical information systems; GIS mapping; geographic information science; geospatial information systems; gis~1
ArcGIS | tool | Esri; ArcMap; ArcInfo; ArcObjects; ArcPy | implies GIS
QGIS | tool | | implies GIS
MapInfo | tool | | implies GIS
GeoServer | platform | WMS/WFS | is GIS
Safe FME | platform | FME Desktop | is GIS
Google Earth Engine | platform | Google Earth | is Geospatial analysis
Remote sensing | field | satellite imagery; aerial imagery
GeoPandas | framework | PyProj | implies Python; is Geospatial analysis
Shapely | framework | | implies Python; is Geospatial analysis
LiDAR processing | method | point clouds
Google Analytics | tool | GA4; GA360; GA~2; Google Analytic | is Web analytics tools
Web analytics tools | field | web analytics; website analytics; digital analytics; clickstream analysis
Webtrends | tool | | is Web analytics tools
Matomo | tool | | is Web analytics tools
Adobe Analytics | tool | Omniture; SiteCatalyst | is Web analytics tools
Google Tag Manager | tool | GTM~2 | is Tag management
Tag management | field | tag manager
Tealium | tool
Product analytics | method | mobile app analytics
Amplitude analytics | tool | Amplitude~2 | is Product analytics
Pendo | tool | | is Product analytics
PostHog | tool | | is Product analytics
Heap Analytics | tool | | is Product analytics
Mixpanel | tool | | is Product analytics
Session recording tools | field | session replay
Hotjar | tool | | is Session recording tools
Optimizely | tool | Eppo | is A/B testing
Google Optimize | tool | | is A/B testing
Adobe Target | tool | | is A/B testing
Customer data platform | field | CDP~2
Adobe Experience Platform | platform | | is Customer data platform
Adobe Real-Time CDP | platform | | is Customer data platform
Twilio Segment | platform | Segment~3 | is Customer data platform
Data monetization | method | data strategy; analytics strategy
DataOps | method | Data Ops
Data annotation | method | data labelling; image annotation
Data science | field | data scientist
Data literacy | field | working with data
Data anonymization | method | data masking; synthetic data
Data archiving | method | data retention
Distributed computing | field | distributed processing
Operations research | field | operational research; management science
Mathematical optimization | method | linear programming; optimization techniques; optimization methods
OR-Tools | tool | | is Mathematical optimization
CPLEX | tool | | is Mathematical optimization
Gurobi | tool | | is Mathematical optimization
Modelling and simulation | method | M&S~2; simulations
FlexSim | tool | | is Modelling and simulation
Arena simulation | tool | | is Modelling and simulation
Numerical methods | method | numerical analysis; computational modelling; computational science
Mathematics | field | mathematical modelling; mathematical modeling; mathematical analysis; algebra; math
Quantitative analysis | method | quantitative methods; quantitative skills; quantitative analytics; quantitative analyses; quantitative reasoning
Forecasting | method | forecasts
Trend analysis | method | trends analysis; data trends; identify trends
KPI management | method | KPIs~1; performance metrics; performance indicators; key metrics; business metrics; operational metrics; performance measurement; metrics reporting; KPI's
Qlik Replicate | tool | | is Change data capture
OpenRefine | tool | | is Data preparation
Informatica EDC | tool | | implies Informatica; is Data catalogues, Data governance
Reltio | platform | | is Master data management
Salsify | platform
EViews | tool | | is Statistical software
GDAL | platform | | is GIS
Pix4D | tool | | is LiDAR processing
RudderStack | tool | | is Product analytics
FullStory | tool | | is Session recording tools
mParticle | platform | | is Customer data platform
Bioconductor | framework | | implies R, Bioinformatics
Quarto~3 | tool | | is Technical documentation
Gnuplot | tool | | is Data visualisation tools
NetworkX | framework | | implies Python
Numba | framework | | implies Python
SymPy | framework | | implies Python
SageMath | tool | | is Mathematics
Stan~3 | language | | is Bayesian statistics
CERN ROOT | framework | ROOT~3 | implies C++
Igor Pro | tool | | is Data analysis tools
CARTO~1 | platform | | is GIS
Design of experiments | method | DoE~2 | implies Experimental design
VWO~2 | tool | | is Session recording tools
OriginPro | tool | OriginLab | is Data analysis tools
PyMC | framework | | implies Python, Bayesian statistics
`;
