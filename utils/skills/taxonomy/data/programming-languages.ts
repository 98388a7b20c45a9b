/** Programming, query, markup and hardware languages, with the paradigms they are written in. */
export const programmingLanguages = `
Programming language | field | programming languages; coding language
Scripting language | field | scripting; script writing languages; script development | is Programming language
Object-oriented language | field | object-oriented programming language; OO language; OOP language | is Programming language
Functional language | field | functional programming language | is Programming language
Query language | field | database query language; querying language
Markup language | field | markup languages
Programming | method | software coding; coding
Object-oriented programming | method | OOP~1; object oriented; OO programming; oop~1 | is Programming
Object-oriented design | method | OOD~1; OOAD; OO design; object-oriented analysis
Functional programming | method | FP~3; functional paradigm | is Programming
Reactive programming | method | reactive systems; reactive extensions; ReactiveX | is Programming
Asynchronous programming | method | async programming; async/await; asynchronous processing | is Programming
Concurrent programming | method | concurrency; multithreading; multithreaded programming; multi-threaded; parallel programming; thread safety; threading | is Programming
Event-driven programming | method | event-based programming | is Programming
Procedural programming | method | structured programming; imperative programming | is Programming
Generic programming | method | template metaprogramming; C++ templates | is Programming
Low-level programming | method | bare-metal programming; systems-level programming | is Programming
Systems programming | method | system programming; systems software development | is Programming
Shell scripting | method | shell script; shell programming; Unix shell scripting; Linux shell scripting; Unix scripting; command-line scripting | is Scripting language
Java | language | J2SE; Java programming; JDK~1 | implies Object-oriented programming; is Programming language, Object-oriented language
JavaScript | language | Java Script; JS~1; Vanilla JS; ES6; ES2015; ES6+; ES5; ECMAScript; ES Next | is Programming language, Scripting language
TypeScript | language | Type Script; TS~3 | implies JavaScript; is Programming language
Python | language | Python3; Python programming; Python scripting | is Programming language, Scripting language, Object-oriented language
C~3 | language | C language; C programming; C programming language; ANSI C; Embedded C; C99; C11~1; C89; ISO C; plain C | is Programming language
C++ | language | CPP~1; Cplusplus; C plus plus; C++11; C++14; C++17; C++20; C++23; VC++; C/C++ programming | implies Object-oriented programming; is Programming language, Object-oriented language
C# | language | C Sharp; CSharp; C#.NET; C# .NET | implies Object-oriented programming; is Programming language, Object-oriented language
Visual Basic | language | VB6; VB 6.0 | is Programming language
Visual Basic .NET | language | VB.NET; VBNET; Visual Basic.NET | implies .NET; is Programming language
VBA~1 | language | Visual Basic for Applications; Excel VBA; VBA macros; VBA programming; Excel macros; VBA scripting; MS Excel macros; vba~1 | is Programming language, Scripting language
VBScript | language | VB Script; Visual Basic Script | is Scripting language
Go~2 | language | Golang; Go language; Go lang; Go programming; Go programming language | is Programming language
Rust~1 | language | Rust language; Rustlang; Rust programming; Rust programming language; async Rust | is Programming language
Kotlin | language | Kotlin programming | is Programming language, Object-oriented language
Swift~1 | language | Swift language; Swift programming; Swift 5; Swift programming language; Apple Swift | is Programming language, Object-oriented language
Objective-C | language | ObjectiveC; Obj-C; ObjC | implies Object-oriented programming; is Programming language
Objective-C++ | language | | implies Objective-C, C++; is Programming language
Scala~1 | language | Scala language; Scala programming; Scala 3; Scala 2 | is Programming language, Functional language
Groovy~1 | language | Apache Groovy; Groovy script; Groovy scripting; Jenkins Groovy | is Programming language, Scripting language
Clojure | language | | implies Functional programming; is Programming language, Functional language
ClojureScript | language | Clojure Script | implies Clojure; is Programming language
PHP~1 | language | PHP 7; PHP 8; PHP5; PHP7; PHP8; PHP development; PHP programming; Core PHP; PHP scripting; php~1 | is Programming language, Scripting language
Ruby~1 | language | Ruby language; Ruby programming; Ruby programming language; Ruby development; Ruby scripting | is Programming language, Scripting language, Object-oriented language
Perl | language | Perl scripting; Perl programming; Perl5 | is Programming language, Scripting language
Raku~1 | language | Perl 6; Raku language | is Programming language
R~3 | language | R language; R programming; R programming language; R statistical software; R statistical programming; GNU R; R scripting; RStats; R statistics; R Project | is Programming language, Statistical software
Julia~2 | language | Julia language; Julia programming; JuliaLang; Julia programming language | is Programming language
MATLAB | language | Mat lab; MATLAB programming; MATLAB scripting | is Programming language, Statistical software
GNU Octave | language | Octave~2 | is Programming language
SAS language | language | SAS programming; SAS macro; SAS macros; Base SAS; SAS Base; PROC SQL | is Programming language
Stata | language | Stata programming; StataCorp | is Statistical software
SPSS | tool | SPSS Statistics; IBM SPSS Statistics; PASW | is Statistical software
Statistical software | field | statistical package; statistical packages; statistical tools; statistical analysis software; statistical programming; statistical programming language; statistical computing
Wolfram Language | language | Mathematica; Wolfram Mathematica; Wolfram | is Programming language
Maple~2 | tool | Maplesoft; Maple software; Maplesoft Maple
Mathcad | tool
Dart~2 | language | Dart language; Dart programming; DartLang; Dart/Flutter | is Programming language
Elixir~1 | language | Elixir language; Elixir programming; Elixir OTP | implies Functional programming; is Programming language, Functional language
Erlang | language | | implies Functional programming; is Programming language, Functional language
Haskell | language | GHC~2; Haskell programming | implies Functional programming; is Programming language, Functional language
F# | language | F Sharp; FSharp | implies .NET, Functional programming; is Programming language, Functional language
OCaml | language | Caml | implies Functional programming; is Programming language, Functional language
Standard ML | language | SML~2; SML/NJ | is Programming language, Functional language
ReasonML | language | Reason ML; ReScript | is Programming language, Functional language
Elm~2 | language | Elm language; Elm lang | implies Functional programming; is Programming language
PureScript | language | Pure Script | implies Functional programming; is Programming language
Lisp~1 | language | LISP; Lisp programming; Emacs Lisp | is Programming language, Functional language
Scheme~3 | language | Scheme language; Scheme Lisp; Guile Scheme; Chez Scheme | is Programming language, Functional language
Racket~2 | language | Racket language; Racket Scheme | is Programming language, Functional language
Prolog | language | Prolog programming; logic programming | is Programming language
Lua~1 | language | LuaJIT; Lua scripting; Lua programming; Luau; Roblox Lua | is Programming language, Scripting language
Tcl~1 | language | TCL~2; Tcl/Tk; Tcl scripting; Tool Command Language | is Scripting language
Bash~1 | language | Bash scripting; GNU Bash; Bourne Again Shell; BASH | implies Shell scripting; is Scripting language
Korn shell | language | ksh; KornShell; ksh scripting | implies Shell scripting; is Scripting language
Zsh | language | Z shell | implies Shell scripting; is Scripting language
Batch scripting | language | batch files; Windows batch; batch scripts; DOS batch; batch file scripting | is Scripting language
PowerShell | language | Power Shell; Windows PowerShell; PowerShell scripting | is Scripting language
AWK | language | gawk; awk scripting; Unix sed | is Scripting language
Assembly language | language | Assembly~2; assembler language; assembly programming; x86 assembly; ARM assembly; assembly code; Assembler~2; MASM; NASM | is Programming language
Mainframe assembler | language | HLASM; IBM assembler; z/OS assembler; High Level Assembler; System 370 assembler | implies Assembly language; is Programming language
COBOL | language | COBOL programming | is Programming language
Fortran | language | gfortran | is Programming language
PL/I | language | PL/1; PL1~1; PLI~2 | is Programming language
RPG programming | language | RPGLE; RPG IV; RPG/400; ILE RPG; RPG ILE; RPG free; Free-format RPG; AS/400 RPG; IBM i RPG | is Programming language
REXX | language | Rexx scripting | is Scripting language
JCL~1 | language | Job Control Language; z/OS JCL; mainframe JCL | is Scripting language
CL programming | language | CLLE; IBM i CL; AS/400 CL; CL/400 | is Scripting language
Natural Adabas | language | Software AG Natural; Adabas Natural | is Programming language
Pascal | language | Pascal programming | is Programming language
Delphi~1 | language | Embarcadero Delphi; Borland Delphi; Delphi programming; RAD Studio; Delphi developer | is Programming language
Ada~2 | language | Ada programming; Ada 95; Ada 2012; Ada language; Ada SPARK; SPARK Ada | is Programming language
BASIC~3 | language | BASIC programming; BASIC language; QBasic; QuickBASIC | is Programming language
Smalltalk | language | Pharo; Small talk language | implies Object-oriented programming; is Programming language
D~3 | language | D language; D programming language; DLang | is Programming language
Nim~2 | language | Nim language; Nim programming; Nimlang | is Programming language
Zig~2 | language | Zig language; Ziglang; Zig programming | is Programming language
Crystal~3 | language | Crystal language; Crystal lang; Crystal programming language | is Programming language
V~3 | language | V language; Vlang | is Programming language
Mojo~2 | language | Mojo language; Mojo programming language; Modular Mojo | is Programming language
Carbon language | language | Google Carbon; Carbon programming language | is Programming language
Hack~3 | language | Hack language; HHVM; Hack programming language; Hack/HHVM | is Programming language
ActionScript | language | Action Script; AS3~1; Adobe Flex; Apache Flex | is Programming language
CoffeeScript | language | Coffee Script | implies JavaScript; is Programming language
Apex~1 | language | Salesforce Apex; Apex programming; Apex classes; Apex triggers; Apex code; Apex development; Force.com Apex | implies Salesforce; is Programming language
SOQL | language | SOSL; Salesforce Object Query Language | implies Salesforce; is Query language
ABAP | language | SAP ABAP; ABAP programming; ABAP on HANA | implies SAP; is Programming language
X++ | language | | is Programming language
AL language | language | Business Central AL; AL programming; C/AL; C/SIDE; AL code | implies Microsoft Dynamics 365 Business Central; is Programming language
PeopleCode | language | PeopleSoft PeopleCode; SQR~1; PeopleTools | implies PeopleSoft; is Programming language
Progress 4GL | language | Progress ABL; OpenEdge | is Programming language
Informix 4GL | language | Genero BDL; Four Js Genero | is Programming language
Uniface | language | | is Programming language
PowerBuilder | language | Power Builder; PowerScript; Sybase PowerBuilder | is Programming language
ColdFusion | language | Cold Fusion; CFML; Lucee | is Programming language
FoxPro | language | Fox Pro; dBASE | is Programming language
MUMPS | language | ObjectScript | is Programming language
APL~2 | language | Dyalog APL; APL programming; J language | is Programming language
Q language | language | kdb+/q; q/kdb+; KDB/Q | is Programming language, Query language
Forth~3 | language | Forth language; Forth programming | is Programming language
Logo programming | language | Logo language; Turtle Logo | is Programming language
Scratch~2 | language | Scratch programming; MIT Scratch; Scratch Jr; ScratchJr; Blockly; block-based coding | is Programming language
Processing~3 | language | Processing language; p5.js; p5js; Processing.org | is Programming language
Haxe | language | OpenFL | is Programming language
GDScript | language | Godot script; GD Script | is Scripting language
UnrealScript | language | Unreal Script | is Scripting language
Solidity~1 | language | Solidity smart contracts; Solidity programming; Solidity development | implies Smart contracts; is Programming language
Vyper~2 | language | Vyper smart contracts; Vyper language | implies Smart contracts; is Programming language
Cairo language | language | Cairo smart contracts; StarkNet Cairo; Cairo programming | implies Smart contracts; is Programming language
Move language | language | Move smart contracts; Sui Move; Aptos Move | implies Smart contracts; is Programming language
Ballerina language | language | Ballerinalang; WSO2 Ballerina | is Programming language
Gleam~2 | language | Gleam language; Gleam lang | is Programming language
Hardware description language | field | HDL~1; HDL coding; HDL design; RTL coding; HDL languages
VHDL | language | VHDL programming; VHDL coding | is Hardware description language
Verilog | language | Verilog HDL; Verilog programming | is Hardware description language
SystemVerilog | language | System Verilog | implies Verilog; is Hardware description language
SystemC | language | System C; TLM 2.0 | implies C++; is Hardware description language
Chisel HDL | language | Chisel hardware; Chisel/FIRRTL; SpinalHDL | is Hardware description language
Bluespec | language | Bluespec SystemVerilog | is Hardware description language
High-level synthesis | method | HLS synthesis; Vivado HLS; Vitis HLS; Catapult HLS; C-to-RTL
CUDA | language | CUDA C; CUDA C++; CUDA programming; cuDNN | is Parallel computing
OpenCL | language | Open CL | is Parallel computing
OpenMP | framework | Open MP; OMP parallelisation | is Parallel computing
MPI~1 | framework | Message Passing Interface; OpenMPI; Open MPI; MPICH; MPI programming | is Parallel computing
HIP ROCm | framework | ROCm | is Parallel computing
SYCL | framework | oneAPI; DPC++ | is Parallel computing
GLSL | language | OpenGL Shading Language; shader programming; shaders; shader development | is Programming language
HLSL | language | | is Programming language
WebAssembly | language | WASM; Web Assembly; WASI~1 | is Programming language
LLVM | framework | MLIR | is Compilers
Compilers | field | compiler design; compiler development; compiler engineering; compiler construction; compiler theory
GCC~1 | tool | GNU Compiler Collection; GNU toolchain; gcc compiler | is Compilers
Clang | tool | | is Compilers
JVM~1 | platform | Java Virtual Machine; JVM languages; JVM tuning; JVM internals; JVM-based languages; OpenJDK; GraalVM; HotSpot JVM; garbage collection tuning
SQL~1 | language | Structured Query Language; SQL queries; SQL query; SQL programming; SQL scripting; ANSI SQL; SQL development; advanced SQL; SQL coding; complex SQL; SQL statements; SQL scripts; writing SQL; sql~1 | is Query language, Programming language
PL/SQL | language | PLSQL; Oracle PL/SQL; Oracle PLSQL; PL/SQL development | implies SQL, Oracle Database; is Programming language
T-SQL | language | TSQL; Transact-SQL | implies SQL; is Programming language
PL/pgSQL | language | plpgsql | implies SQL, PostgreSQL; is Programming language
HiveQL | language | HQL~1; Hive QL; Hive SQL | implies Apache Hive; is Query language
Spark SQL | framework | SparkSQL; PySpark SQL | implies Apache Spark, SQL; is Query language
Cypher~2 | language | Cypher query language; Neo4j Cypher; openCypher | implies Graph databases; is Query language
SPARQL | language | | is Query language
Gremlin~2 | language | Gremlin query language; Apache TinkerPop; TinkerPop | implies Graph databases; is Query language
XQuery | language | X Query | implies XML; is Query language
XPath | language | X Path | implies XML; is Query language
JSONPath | language | JSON Path; JMESPath; jq filters | is Query language
DAX~1 | language | Data Analysis Expressions; DAX queries; DAX measures; DAX formulas; Power BI DAX; DAX functions | is Query language
MDX~1 | language | Multidimensional Expressions; MDX queries | is Query language
Power Query M | language | M language; Power Query; M query; PowerQuery; M code; Get & Transform | is Query language
Kusto Query Language | language | KQL~1; Kusto; KQL queries | is Query language
PromQL | language | Prometheus queries; Prometheus Query Language | implies Prometheus; is Query language
Regular expressions | language | regex; regexp; regular expression
XML~1 | standard | Extensible Markup Language; XML files; XML documents; XML data; XML parsing; xml~1 | is Markup language, Data formats
XML Schema | standard | XSD~1; XSD schemas; RELAX NG; DTD~1 | implies XML
XSLT | language | XSL~1; XSL/XSLT; XSL transformations; XSL-FO | implies XML; is Programming language
JSON | standard | JavaScript Object Notation | is Data formats
YAML | language | YML~1 | is Data formats
TOML | standard | | is Data formats
CSV~1 | standard | comma-separated values; CSV files; CSV data; flat files | is Data formats
Data formats | standard | data interchange formats; data exchange formats; data serialization; serialization formats; data serialisation
Protocol Buffers | standard | protobuf; Protobufs; proto3 | is Data formats
Apache Avro | standard | Avro~1; Avro schema; Avro format | is Data formats
Apache Thrift | framework | Thrift~2; Thrift RPC | is Data formats
MessagePack | standard | MsgPack; FlatBuffers; Cap'n Proto; CBOR | is Data formats
Markdown | language | MDX files; GitHub-flavored Markdown; AsciiDoc; reStructuredText | is Markup language
LaTeX | language | TeX~1; Overleaf; BibTeX | is Markup language
G-code | language | G&M code; G-code programming | is Programming language
LabVIEW | language | Lab View; LabVIEW programming; TestStand | is Programming language
Simulink | tool | MATLAB Simulink; Matlab & Simulink; Stateflow; Simscape; Embedded Coder | is Modelling and simulation
Modelica | language | OpenModelica; Dymola | is Modelling and simulation
Ladder logic | language | ladder diagram; ladder programming; ladder logic programming | is PLC programming
Structured Text | language | IEC 61131; function block diagram; sequential function chart; structured text programming | is PLC programming
AutoLISP | language | Auto LISP; Visual LISP; AutoCAD LISP | is Programming language
AutoHotkey | language | Auto Hotkey; AutoIt; AutoIt scripting | is Scripting language
AppleScript | language | Apple Script; JXA~2 | is Scripting language
Google Apps Script | language | Apps Script; Google App Script; Google Script | implies JavaScript; is Scripting language
Office Scripts | language | Excel Office Scripts; Office JavaScript API; Office add-ins | is Scripting language
JScript | language | | is Scripting language
NetLogo | language | agent-based modelling; agent-based modeling | is Modelling and simulation
Repast | language | | is Modelling and simulation
AnyLogic | language | | is Modelling and simulation
GAMS~1 | language | GAMS modelling; algebraic modelling language; General Algebraic Modeling System; JuMP modelling | is Mathematical optimization
Pyomo | language | | is Mathematical optimization
AMPL | language | | is Mathematical optimization
Stan~3 | language | Stan probabilistic programming; RStan; PyStan; BUGS/JAGS; WinBUGS; brms | is Probabilistic programming
AMPscript | language | Amp Script; Server-Side JavaScript SFMC | is Scripting language
Liquid templating | language | Shopify Liquid; Liquid template; Liquid templates | is Template engine
Easytrieve | language | | is Scripting language
CLIST | language | ISPF | is Scripting language
Eiffel~2 | language | Eiffel language; EiffelStudio | is Programming language
Modula-2 | language | Oberon-2 | is Programming language
Coq~2 | tool | Coq proof assistant; Idris; Rocq prover; proof assistants | is Formal methods
Lean 4 | tool | Lean theorem prover | is Formal methods
Agda | tool | | is Formal methods
Isabelle/HOL | tool | Isabelle proof | is Formal methods
TLA+ | language | TLA plus; PlusCal | is Formal methods
Alloy~3 | language | Alloy analyzer; Alloy specification language; Z notation; Event-B | is Formal methods
Formal methods | method | formal verification; formal specification; model checking; theorem proving; formal analysis
CAPL~1 | language | CAPL scripting; CAPL programming; Vector CAPL; CANoe CAPL | is Scripting language
PostScript | language | PCL~2; VIPP | is Programming language
Pine Script | language | PineScript; TradingView Pine; MQL4; MQL5; EasyLanguage | is Scripting language
PLSQL Developer | tool | PL/SQL Developer; Toad for Oracle; Oracle SQL Developer; SQL Developer tool | is Database tools
`;
