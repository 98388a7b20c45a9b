/** Programming, query, markup and hardware languages, with the paradigms they are written in. */
export const programmingLanguages = `
Programming language | language | programming languages; coding language; modern programming language; high-level programming language; general-purpose programming language
Scripting language | language | scripting; scripting languages; script writing languages; script development | is Programming language
Object-oriented language | language | object-oriented programming language; OO language; OOP language | is Programming language
Functional language | language | functional programming language | is Programming language
Query language | language | database query language; querying language
Markup language | language | markup languages
Programming | method | computer programming; coding skills; software coding; programming skills; coding
Object-oriented programming | method | OOP~1; object oriented; object-oriented; object-oriented development; OO programming; object-oriented concepts; object-oriented principles | is Programming
Object-oriented design | method | OOD~1; OOAD; OO design; object-oriented analysis; object-oriented analysis and design
Functional programming | method | FP~3; functional paradigm; purely functional programming | is Programming
Reactive programming | method | reactive systems; reactive extensions; ReactiveX | is Programming
Asynchronous programming | method | async programming; async/await; asynchronous processing | is Programming
Concurrent programming | method | concurrency; multithreading; multi-threading; multithreaded programming; multi-threaded; parallel programming; thread safety; threading | is Programming
Event-driven programming | method | event-based programming | is Programming
Procedural programming | method | structured programming; imperative programming | is Programming
Generic programming | method | template metaprogramming; C++ templates | is Programming
Low-level programming | method | bare-metal programming; low level programming; systems-level programming | is Programming
Systems programming | method | system programming; systems software development | is Programming
Shell scripting | method | shell script; shell programming; Unix shell scripting; Linux shell scripting; Unix scripting; command-line scripting | is Scripting language
Java | language | Core Java; Java SE; J2SE; Java programming; Java 8; Java 11; Java 17; Java 21; JDK~1; Advanced Java; Java language | implies Object-oriented programming; is Programming language, Object-oriented language
JavaScript | language | Java Script; JS~1; Vanilla JS; Vanilla JavaScript; ES6; ES2015; ES6+; ES5; ECMAScript; ECMAScript 6; ES Next; modern JavaScript; client-side JavaScript | is Programming language, Scripting language
TypeScript | language | Type Script; TS~3 | implies JavaScript; is Programming language
Python | language | Python 3; Python3; Python 2; Python programming; Python scripting; Python development; Python language | is Programming language, Scripting language, Object-oriented language
C~3 | language | C language; C programming; C programming language; ANSI C; Embedded C; C99; C11~1; C89; ISO C; plain C | is Programming language
C++ | language | CPP~1; Cplusplus; C plus plus; C++11; C++14; C++17; C++20; C++23; Modern C++; Visual C++; VC++; C/C++ programming; ISO C++ | implies Object-oriented programming; is Programming language, Object-oriented language
C# | language | C Sharp; CSharp; C-Sharp; C#.NET; Visual C#; C# .NET | implies Object-oriented programming; is Programming language, Object-oriented language
Visual Basic | language | Visual Basic 6; VB6; VB 6.0 | is Programming language
Visual Basic .NET | language | VB.NET; VBNET; Visual Basic.NET | implies .NET; is Programming language
VBA~1 | language | Visual Basic for Applications; Excel VBA; VBA macros; VBA programming; Excel macros; VBA scripting; MS Excel macros | is Programming language, Scripting language
VBScript | language | VB Script; Visual Basic Script | is Scripting language
Go~2 | language | Golang; Go language; Go lang; Go programming; Go programming language; Golang development | is Programming language
Rust~1 | language | Rust language; Rustlang; Rust programming; Rust programming language; async Rust | is Programming language
Kotlin | language | Kotlin Coroutines; Kotlin programming | is Programming language, Object-oriented language
Swift~1 | language | Swift language; Swift programming; Swift 5; Swift programming language; Apple Swift | is Programming language, Object-oriented language
Objective-C | language | ObjectiveC; Obj-C; ObjC; Objective C | implies Object-oriented programming; is Programming language
Objective-C++ | language | Objective C++ | implies Objective-C, C++; is Programming language
Scala~1 | language | Scala language; Scala programming; Scala 3; Scala 2 | is Programming language, Functional language
Groovy~1 | language | Apache Groovy; Groovy script; Groovy scripting; Jenkins Groovy | is Programming language, Scripting language
Clojure | language | Clojure language | implies Functional programming; is Programming language, Functional language
ClojureScript | language | Clojure Script | implies Clojure; is Programming language
PHP~1 | language | PHP 7; PHP 8; PHP5; PHP7; PHP8; PHP development; PHP programming; Core PHP; PHP scripting | is Programming language, Scripting language
Ruby~1 | language | Ruby language; Ruby programming; Ruby programming language; Ruby development; Ruby scripting | is Programming language, Scripting language, Object-oriented language
Perl | language | Perl 5; Perl scripting; Perl programming; Perl5 | is Programming language, Scripting language
Raku~1 | language | Perl 6; Raku language | is Programming language
R~3 | language | R language; R programming; R programming language; R statistical software; R statistical programming; GNU R; R scripting; RStats; R statistics; R Project | is Programming language, Statistical software
Julia~2 | language | Julia language; Julia programming; JuliaLang; Julia programming language | is Programming language
MATLAB | language | Mat lab; MathWorks MATLAB; MATLAB programming; MATLAB scripting | is Programming language, Statistical software
GNU Octave | language | Octave~2 | is Programming language
SAS language | language | SAS programming; SAS macro; SAS macros; Base SAS; SAS Base; PROC SQL; SAS Macro Language | is Programming language
Stata | language | Stata programming; StataCorp | is Statistical software
SPSS | tool | IBM SPSS; SPSS Statistics; IBM SPSS Statistics; PASW | is Statistical software
Statistical software | tool | statistical package; statistical packages; statistical tools; statistical analysis software; statistical programming; statistical programming language; statistical computing
Wolfram Language | language | Mathematica; Wolfram Mathematica; Wolfram | is Programming language
Maple~2 | tool | Maplesoft; Maple software; Maplesoft Maple
Mathcad | tool | PTC Mathcad; MathCAD Prime
Dart~2 | language | Dart language; Dart programming; DartLang; Dart/Flutter | is Programming language
Elixir~1 | language | Elixir language; Elixir programming; Elixir OTP | implies Functional programming; is Programming language, Functional language
Erlang | language | Erlang/OTP; Erlang OTP; OTP Erlang | implies Functional programming; is Programming language, Functional language
Haskell | language | GHC~2; Haskell programming | implies Functional programming; is Programming language, Functional language
F# | language | F Sharp; FSharp; F-Sharp | implies .NET, Functional programming; is Programming language, Functional language
OCaml | language | Objective Caml; Caml | implies Functional programming; is Programming language, Functional language
Standard ML | language | SML~2; SML/NJ | is Programming language, Functional language
ReasonML | language | Reason ML; ReScript | is Programming language, Functional language
Elm~2 | language | Elm language; Elm lang | implies Functional programming; is Programming language
PureScript | language | Pure Script | implies Functional programming; is Programming language
Lisp~1 | language | LISP; Common Lisp; Lisp programming; Emacs Lisp | is Programming language, Functional language
Scheme~3 | language | Scheme language; Scheme Lisp; Guile Scheme; Chez Scheme | is Programming language, Functional language
Racket~2 | language | Racket language; Racket Scheme | is Programming language, Functional language
Prolog | language | SWI-Prolog; Prolog programming; logic programming | is Programming language
Lua~1 | language | LuaJIT; Lua scripting; Lua programming; Luau; Roblox Lua | is Programming language, Scripting language
Tcl~1 | language | TCL~2; Tcl/Tk; Tcl scripting; Tool Command Language; TCL scripting | is Scripting language
Bash~1 | language | Bash scripting; Bash shell; Bash script; GNU Bash; Bourne Again Shell; bash/shell; BASH | implies Shell scripting; is Scripting language
Korn shell | language | ksh; KornShell; ksh scripting | implies Shell scripting; is Scripting language
Zsh | language | Z shell; Oh My Zsh | implies Shell scripting; is Scripting language
Batch scripting | language | batch files; Windows batch; batch scripts; DOS batch; batch file scripting | is Scripting language
PowerShell | language | Power Shell; Windows PowerShell; PowerShell Core; PowerShell scripting; MS PowerShell; Microsoft PowerShell; PowerShell scripts; PowerShell DSC | is Scripting language
AWK | language | gawk; awk scripting; sed/awk; sed and awk; Unix sed | is Scripting language
Assembly language | language | Assembly~2; assembler language; assembly programming; x86 assembly; ARM assembly; assembly code; Assembler~2; MASM; NASM | is Programming language
Mainframe assembler | language | HLASM; IBM assembler; z/OS assembler; High Level Assembler; System 370 assembler | implies Assembly language; is Programming language
COBOL | language | Cobol; Enterprise COBOL; Micro Focus COBOL; COBOL II; COBOL programming | is Programming language
Fortran | language | Fortran 90; Fortran 77; Modern Fortran; Fortran 95; gfortran | is Programming language
PL/I | language | PL/1; PL1~1; PLI~2 | is Programming language
RPG programming | language | RPGLE; RPG IV; RPG/400; ILE RPG; RPG ILE; RPG free; Free-format RPG; AS/400 RPG; IBM i RPG | is Programming language
REXX | language | Rexx scripting; IBM REXX | is Scripting language
JCL~1 | language | Job Control Language; z/OS JCL; mainframe JCL | is Scripting language
CL programming | language | CLLE; IBM i CL; AS/400 CL; CL/400 | is Scripting language
Natural Adabas | language | Software AG Natural; Natural/Adabas; Adabas Natural | is Programming language
Pascal | language | Turbo Pascal; Object Pascal; Free Pascal; Pascal programming | is Programming language
Delphi~1 | language | Embarcadero Delphi; Borland Delphi; Delphi programming; RAD Studio; Delphi developer | is Programming language
Ada~2 | language | Ada programming; Ada 95; Ada 2012; Ada language; Ada SPARK; SPARK Ada | is Programming language
BASIC~3 | language | BASIC programming; BASIC language; QBasic; QuickBASIC | is Programming language
Smalltalk | language | VisualWorks Smalltalk; Pharo; Small talk language | implies Object-oriented programming; is Programming language
D~3 | language | D language; D programming language; DLang | is Programming language
Nim~2 | language | Nim language; Nim programming; Nimlang | is Programming language
Zig~2 | language | Zig language; Ziglang; Zig programming | is Programming language
Crystal~3 | language | Crystal language; Crystal lang; Crystal programming language | is Programming language
V~3 | language | V language; Vlang | is Programming language
Mojo~2 | language | Mojo language; Mojo programming language; Modular Mojo | is Programming language
Carbon language | language | Google Carbon; Carbon programming language | is Programming language
Hack~3 | language | Hack language; HHVM; Hack programming language; Hack/HHVM | is Programming language
ActionScript | language | Action Script; ActionScript 3; AS3~1; Adobe Flex; Apache Flex | is Programming language
CoffeeScript | language | Coffee Script | implies JavaScript; is Programming language
Apex~1 | language | Salesforce Apex; Apex programming; Apex classes; Apex triggers; Apex code; Apex development; Force.com Apex | implies Salesforce; is Programming language
SOQL | language | SOQL/SOSL; SOSL; Salesforce Object Query Language | implies Salesforce; is Query language
ABAP | language | SAP ABAP; ABAP/4; ABAP Objects; ABAP OO; OO ABAP; ABAP programming; ABAP on HANA; ABAP development; ABAP Workbench | implies SAP; is Programming language
X++ | language | Dynamics X++; AX X++ | is Programming language
AL language | language | Business Central AL; AL programming; C/AL; C/SIDE; AL code | implies Microsoft Dynamics 365 Business Central; is Programming language
PeopleCode | language | PeopleSoft PeopleCode; SQR~1; PeopleTools | implies PeopleSoft; is Programming language
Progress 4GL | language | OpenEdge ABL; Progress OpenEdge; Progress ABL; OpenEdge | is Programming language
Informix 4GL | language | Informix-4GL; Genero BDL; Four Js Genero | is Programming language
Uniface | language | Uniface 4GL | is Programming language
PowerBuilder | language | Power Builder; PowerScript; Sybase PowerBuilder; Appeon PowerBuilder | is Programming language
ColdFusion | language | Adobe ColdFusion; Cold Fusion; CFML; Lucee | is Programming language
FoxPro | language | Visual FoxPro; Fox Pro; dBASE | is Programming language
MUMPS | language | InterSystems ObjectScript; ObjectScript; Caché ObjectScript; Cache ObjectScript; M/MUMPS | is Programming language
APL~2 | language | Dyalog APL; APL programming; J language | is Programming language
Q language | language | kdb+/q; q/kdb+; KDB/Q; kdb q | is Programming language, Query language
Forth~3 | language | Forth language; Forth programming | is Programming language
Logo programming | language | Logo language; Turtle Logo | is Programming language
Scratch~2 | language | Scratch programming; MIT Scratch; Scratch Jr; ScratchJr; Blockly; block-based coding | is Programming language
Processing~3 | language | Processing language; p5.js; p5js; Processing.org | is Programming language
Haxe | language | OpenFL; Haxe language | is Programming language
GDScript | language | Godot script; GD Script | is Scripting language
UnrealScript | language | Unreal Script | is Scripting language
Solidity~1 | language | Solidity smart contracts; Solidity programming; Solidity development | implies Smart contracts; is Programming language
Vyper~2 | language | Vyper smart contracts; Vyper language | implies Smart contracts; is Programming language
Cairo language | language | Cairo smart contracts; StarkNet Cairo; Cairo programming | implies Smart contracts; is Programming language
Move language | language | Move smart contracts; Sui Move; Aptos Move | implies Smart contracts; is Programming language
Ballerina language | language | Ballerinalang; WSO2 Ballerina | is Programming language
Gleam~2 | language | Gleam language; Gleam lang | is Programming language
Hardware description language | language | HDL~1; HDL coding; HDL design; RTL coding; HDL languages
VHDL | language | VHDL programming; VHDL coding; VHDL design; VHDL-2008 | is Hardware description language
Verilog | language | Verilog HDL; Verilog-A; Verilog-AMS; Verilog programming | is Hardware description language
SystemVerilog | language | System Verilog; SystemVerilog Assertions; System Verilog Assertions | implies Verilog; is Hardware description language
SystemC | language | System C; SystemC TLM; TLM 2.0 | implies C++; is Hardware description language
Chisel HDL | language | Chisel hardware; Chisel/FIRRTL; SpinalHDL | is Hardware description language
Bluespec | language | Bluespec SystemVerilog | is Hardware description language
High-level synthesis | method | HLS synthesis; Vivado HLS; Vitis HLS; Catapult HLS; C-to-RTL
CUDA | language | CUDA C; CUDA C++; NVIDIA CUDA; CUDA programming; cuDNN; CUDA kernels | is Parallel computing
OpenCL | language | Open CL | is Parallel computing
OpenMP | framework | Open MP; OMP parallelisation | is Parallel computing
MPI~1 | framework | Message Passing Interface; OpenMPI; Open MPI; MPICH; MPI programming | is Parallel computing
HIP ROCm | framework | AMD ROCm; ROCm | is Parallel computing
SYCL | framework | oneAPI; Intel oneAPI; DPC++ | is Parallel computing
GLSL | language | OpenGL Shading Language; shader programming; shaders; HLSL; shader development; compute shaders | is Programming language
WebAssembly | language | WASM; Wasm; Web Assembly; WASI~1 | is Programming language
LLVM | framework | LLVM IR; MLIR; LLVM compiler; Clang/LLVM | is Compilers
Compilers | field | compiler design; compiler development; compiler engineering; compiler construction; compiler theory; parsers and compilers
GCC~1 | tool | GNU Compiler Collection; GNU toolchain; gcc compiler | is Compilers
Clang | tool | Clang compiler; clang-tidy; clang-format | is Compilers
JVM~1 | platform | Java Virtual Machine; JVM languages; JVM tuning; JVM internals; JVM-based languages; OpenJDK; GraalVM; HotSpot JVM; garbage collection tuning
SQL~1 | language | Structured Query Language; SQL queries; SQL query; SQL programming; SQL scripting; ANSI SQL; SQL development; advanced SQL; SQL coding; complex SQL; SQL statements; SQL scripts; writing SQL | is Query language, Programming language
PL/SQL | language | PLSQL; PL SQL; Oracle PL/SQL; Oracle PLSQL; PL/SQL development | implies SQL, Oracle Database; is Programming language
T-SQL | language | TSQL; Transact-SQL; Transact SQL; MS T-SQL | implies SQL; is Programming language
PL/pgSQL | language | plpgsql; PL pgSQL | implies SQL, PostgreSQL; is Programming language
HiveQL | language | HQL~1; Hive QL; Hive SQL | implies Apache Hive; is Query language
Spark SQL | framework | SparkSQL; PySpark SQL | implies Apache Spark, SQL; is Query language
Cypher~2 | language | Cypher query language; Neo4j Cypher; openCypher | implies Graph databases; is Query language
SPARQL | language | SPARQL queries; SPARQL endpoint | is Query language
Gremlin~2 | language | Gremlin query language; Apache TinkerPop; TinkerPop | implies Graph databases; is Query language
XQuery | language | X Query; XQuery/XPath | implies XML; is Query language
XPath | language | X Path; XPath expressions | implies XML; is Query language
JSONPath | language | JSON Path; JMESPath; jq filters | is Query language
DAX~1 | language | Data Analysis Expressions; DAX queries; DAX measures; DAX formulas; Power BI DAX; DAX functions | is Query language
MDX~1 | language | Multidimensional Expressions; MDX queries | is Query language
Power Query M | language | M language; Power Query; M query; PowerQuery; M code; Power Query Editor; Get & Transform | is Query language
Kusto Query Language | language | KQL~1; Kusto; Kusto queries; KQL queries | is Query language
PromQL | language | Prometheus queries; Prometheus Query Language | implies Prometheus; is Query language
Regular expressions | language | regex; regexp; RegEx; regular expression | 
XML~1 | standard | Extensible Markup Language; XML files; XML documents; XML data; XML parsing | is Markup language, Data formats
XML Schema | standard | XSD~1; XML Schema Definition; XSD schemas; RELAX NG; DTD~1 | implies XML
XSLT | language | XSL~1; XSL/XSLT; XSLT transformations; XSL transformations; XSL-FO | implies XML; is Programming language
JSON | standard | JavaScript Object Notation; JSON files; JSON data; JSON Schema; JSON-LD | is Data formats
YAML | language | YML~1; YAML files; YAML configuration; YAML manifests | is Data formats
TOML | standard | TOML files | is Data formats
CSV~1 | standard | comma-separated values; CSV files; CSV data; flat files | is Data formats
Data formats | standard | data interchange formats; data exchange formats; data serialization; serialization formats; data serialisation
Protocol Buffers | standard | protobuf; Protobufs; Google Protocol Buffers; proto3 | is Data formats
Apache Avro | standard | Avro~1; Avro schema; Avro format | is Data formats
Apache Thrift | framework | Thrift~2; Thrift RPC | is Data formats
MessagePack | standard | MsgPack; FlatBuffers; Cap'n Proto; CBOR | is Data formats
Markdown | language | MDX files; Markdown documents; GitHub-flavored Markdown; AsciiDoc; reStructuredText | is Markup language
LaTeX | language | TeX~1; Latex typesetting; Overleaf; BibTeX | is Markup language
G-code | language | G code; M-code; G&M code; G-code programming; CNC G-code | is Programming language
LabVIEW | language | Lab View; NI LabVIEW; National Instruments LabVIEW; LabVIEW programming; TestStand; NI TestStand | is Programming language
Simulink | tool | MATLAB/Simulink; MATLAB Simulink; Matlab & Simulink; Stateflow; Simscape; Embedded Coder; Simulink Coder | is Modelling and simulation
Modelica | language | OpenModelica; Dymola | is Modelling and simulation
Ladder logic | language | ladder diagram; ladder programming; relay ladder logic; ladder logic programming | is PLC programming
Structured Text | language | IEC 61131-3; IEC 61131; function block diagram; sequential function chart; structured text programming | is PLC programming
AutoLISP | language | Auto LISP; Visual LISP; AutoCAD LISP | is Programming language
AutoHotkey | language | Auto Hotkey; AutoIt; AutoIt scripting | is Scripting language
AppleScript | language | Apple Script; JXA~2 | is Scripting language
Google Apps Script | language | Apps Script; Google App Script; Google Script | implies JavaScript; is Scripting language
Office Scripts | language | Excel Office Scripts; Office JavaScript API; Office add-ins | is Scripting language
JScript | language | Microsoft JScript | is Scripting language
NetLogo | language | agent-based modelling; agent-based modeling; AnyLogic; Repast | is Modelling and simulation
GAMS~1 | language | AMPL; GAMS modelling; algebraic modelling language; General Algebraic Modeling System; Pyomo; JuMP modelling | is Mathematical optimization
Stan~3 | language | Stan probabilistic programming; RStan; PyStan; BUGS/JAGS; WinBUGS; brms | is Probabilistic programming
AMPscript | language | Amp Script; SSJS AMPscript; Server-Side JavaScript SFMC | is Scripting language
Liquid templating | language | Shopify Liquid; Liquid template; Liquid templates | is Template engine
Easytrieve | language | Easytrieve Plus; CA Easytrieve | is Scripting language
CLIST | language | ISPF; TSO/ISPF; ISPF/TSO; TSO ISPF | is Scripting language
Eiffel~2 | language | Eiffel language; EiffelStudio | is Programming language
Modula-2 | language | Modula 2; Oberon-2 | is Programming language
Coq~2 | tool | Coq proof assistant; Isabelle/HOL; Isabelle proof; Agda; Idris; Lean 4; Lean theorem prover; Rocq prover; proof assistants | is Formal methods
TLA+ | language | TLA plus; PlusCal | is Formal methods
Alloy~3 | language | Alloy analyzer; Alloy specification language; Z notation; Event-B | is Formal methods
Formal methods | method | formal verification; formal specification; model checking; theorem proving; formal analysis
CAPL~1 | language | CAPL scripting; CAPL programming; Vector CAPL; CANoe CAPL | is Scripting language
PostScript | language | PCL~2; Adobe PostScript; VIPP | is Programming language
Pine Script | language | PineScript; TradingView Pine; MQL4; MQL5; EasyLanguage | is Scripting language
PLSQL Developer | tool | PL/SQL Developer; Toad for Oracle; Oracle SQL Developer; SQL Developer tool | is Database tools
`;
