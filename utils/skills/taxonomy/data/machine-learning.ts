/** Artificial intelligence: machine learning, language models, vision, speech, and their tooling. */
export const machineLearning = `
Artificial intelligence | field | AI~1; AI/ML; AI & ML; AI technologies; AI systems; AI solutions; AI tools; AI and ML; AI-powered; AI models; AI engineering; AI development; applied AI; AI applications; AI products; AI algorithms; AI concepts; A.I.; AI-driven; AI-based; AI/ML models; AI-enabled; AI platforms
Machine learning | field | ML~1; machine learning algorithms; ML models; ML algorithms; statistical learning; ML techniques; ML/AI; ML systems; ML solutions; machine learning model development; machine learning applications; ML engineering; machine intelligence | implies Artificial intelligence
Deep learning | field | DL~3; deep learning algorithms; ML/DL; deep neural models | implies Machine learning
Neural networks | method | neural network; ANN~2; DNN~1; DNNs~1; neural nets; perceptron; backpropagation | implies Machine learning
Convolutional neural networks | method | CNN~2; CNNs~1; convolutional networks; ConvNets; convolutional neural network; ResNet; convolutional nets | implies Neural networks
Recurrent neural networks | method | RNN~1; RNNs~1; LSTM; LSTMs; GRU~2; recurrent networks; long short-term memory; seq2seq; sequence models | implies Neural networks
Transformer models | method | transformer architecture; transformers~2; transformer-based models; attention mechanism; attention mechanisms; encoder-decoder models; Transformer architectures; transformer neural networks; vision transformers; ViT~2 | implies Deep learning
Generative adversarial networks | method | GAN~1; GANs~1; VAE~2; VAEs~1; autoencoders; generative models; generative modelling; generative adversarial network; generative modeling; StyleGAN | implies Deep learning
Diffusion models | method | Stable Diffusion; latent diffusion; ControlNet; ComfyUI; text-to-image; image generation models; image synthesis; DDPM | implies Generative AI
Graph neural networks | method | GNN~1; GNNs~1; graph machine learning; PyTorch Geometric; graph convolutional networks; Deep Graph Library; graph embeddings | implies Deep learning
Generative AI | field | GenAI; Gen AI; generative artificial intelligence; GenAI tools; generative AI tools; GAI~2; generative AI models; generative AI applications; GenAI applications; generative AI technologies; generative AI solutions | implies Artificial intelligence
Large language models | field | LLM~1; LLMs~1; foundation models; language models; LLM applications; LLM APIs; LLM-based applications; LLM integration; language model; foundation model; LLM development; LLM-powered; LLM engineering; LLM-based; LLM application development | implies Generative AI
Prompt engineering | method | prompt design; prompting; prompt development; LLM prompting; prompt writing; prompt optimization; prompts engineering; prompt crafting; prompt tuning; AI prompting; context engineering; prompt templates | implies Large language models
Retrieval-augmented generation | method | RAG~1; RAG pipelines; RAG systems; RAG architecture; RAG applications; agentic RAG; GraphRAG; RAG architectures; RAG-based; retrieval-augmented | implies Large language models
LLM fine-tuning | method | fine-tuning LLMs; model fine-tuning; LoRA~2; QLoRA; PEFT; instruction tuning; RLHF; fine-tuning large language models; parameter-efficient fine-tuning; fine tuning models; DPO fine-tuning; supervised fine-tuning; fine-tuning of LLMs; finetuning; preference tuning; LoRA fine-tuning; fine-tune models | implies Large language models
LLM evaluation | method | LLM evals; evals~2; model evaluation for LLMs; hallucination detection; LLM-as-a-judge; LLM testing; LLM observability; Arize Phoenix; LLM guardrails; guardrails for LLMs; prompt evaluation; AI evaluations; evaluation of LLMs | implies Large language models
promptfoo | tool | | is LLM evaluation
DeepEval | tool | | is LLM evaluation
Ragas | tool | | is LLM evaluation
Langfuse | tool | | is LLM evaluation
LLMOps | method | LLM Ops; LLM operations; LLM deployment; LLM serving; LLM inference; GenAIOps; LLM inference optimization | implies Large language models; is MLOps
AI agents | method | agentic AI; LLM agents; autonomous agents; agentic workflows; multi-agent systems; AI agent; agent frameworks; agentic systems; agentic frameworks; agentic architectures; AI assistants development; agent orchestration; agentic applications; agent-based systems; agentic solutions | implies Artificial intelligence
Model Context Protocol | standard | MCP servers; MCP~2; MCP server; MCP protocol; agent-to-agent protocol; A2A protocol; MCP integration | is AI agents
LangChain | framework | Lang Chain; LangChain.js; LCEL | implies Large language models; is LLM frameworks
LangGraph | framework | Lang Graph | implies Large language models; is LLM frameworks
LangSmith | tool | Lang Smith | implies Large language models
LlamaIndex | framework | Llama Index; GPT Index | implies Large language models; is LLM frameworks
Haystack framework | framework | deepset Haystack; Haystack NLP; Haystack~2 | implies Large language models; is LLM frameworks
Semantic Kernel | framework | Microsoft Agent Framework | implies Large language models; is LLM frameworks
CrewAI | framework | Crew AI | implies AI agents; is LLM frameworks
AutoGen framework | framework | Microsoft AutoGen; AutoGen~2; AG2~2 | implies AI agents; is LLM frameworks
DSPy | framework | | implies Large language models; is LLM frameworks
Pydantic AI | framework | PydanticAI | implies AI agents; is LLM frameworks
Agent Development Kit | framework | Google ADK agents | implies AI agents; is LLM frameworks
OpenAI Agents SDK | framework | | implies AI agents; is LLM frameworks
Vercel AI SDK | framework | | implies AI agents; is LLM frameworks
n8n | tool | n8n.io | is Workflow automation tools
LLM frameworks | field | LLM framework; LLM orchestration; GenAI frameworks; LLM tooling; agent frameworks and LLM libraries; generative AI frameworks
OpenAI API | platform | OpenAI; OpenAI APIs; Open AI; GPT-4; GPT-3; GPT models; GPT-4o; OpenAI GPT; GPT-3.5; GPT-5; GPT4; GPT APIs; OpenAI Assistants API; GPT~1 | implies Large language models
ChatGPT | tool | Chat GPT; custom GPTs | is AI assistants
Claude AI | tool | Anthropic Claude; Claude~2; Anthropic; Claude API; Claude Sonnet; Anthropic API; Claude 3 | is AI assistants, Large language models
Google Gemini | tool | Gemini AI; Gemini~2; Google Bard; Gemini API; Gemini Pro; Google AI Studio; NotebookLM | is AI assistants, Large language models
Microsoft Copilot | tool | Microsoft 365 Copilot; Copilot~2; M365 Copilot; MS Copilot; Copilot for Microsoft 365; Bing Chat | is AI assistants
Copilot Studio | platform | Microsoft Copilot Studio; Power Virtual Agents; MS Copilot Studio | is Conversational AI, Low-code development
Perplexity AI | tool | Perplexity~2; Perplexity Pro | is AI assistants
AI assistants | field | AI productivity tools; AI assistant; generative AI assistants; AI writing tools; AI chat tools; AI tools for productivity; AI-assisted tools; AI-powered tools
AI coding assistants | field | AI coding tools; AI-assisted development; AI pair programming; AI code assistants; AI-assisted coding; vibe coding; AI developer tools; AI coding agents; AI-powered coding tools; AI development tools; code assistants; agentic coding; AI-assisted software development; AI-assisted programming; AI code generation; coding assistants; AI-powered development tools
GitHub Copilot | tool | | is AI coding assistants
Cursor IDE | tool | Cursor~3; Cursor AI; Cursor editor | is AI coding assistants
Claude Code | tool | | is AI coding assistants
Windsurf editor | tool | Codeium; Windsurf~3; Windsurf IDE | is AI coding assistants
Tabnine | tool | Tab nine | is AI coding assistants
OpenAI Codex | tool | Codex CLI; Codex~2 | is AI coding assistants
Lovable.dev | tool | | is AI coding assistants
Replit | tool | | is AI coding assistants
Bolt.new | tool | | is AI coding assistants
v0.dev | tool | | is AI coding assistants
Midjourney | tool | Mid journey | is Image generation tools
DALL-E | tool | DALLE; DALL·E | is Image generation tools
Adobe Firefly | tool | Firefly~2; Adobe Sensei | is Image generation tools
Image generation tools | field | AI image generation; AI image generators; generative image tools; AI art tools; AI image tools
AI video tools | field | Pika Labs; AI video generation; generative video
OpenAI Sora | tool | | is AI video tools
ElevenLabs | tool | | is AI video tools
HeyGen | tool | | is AI video tools
Synthesia | tool | | is AI video tools
Runway ML | tool | RunwayML | is AI video tools
Llama models | framework | LLaMA; Llama2 | implies Large language models
Mistral AI | platform | Mistral~2; Mixtral; Mistral models | implies Large language models
Cohere API | platform | Cohere~2; Cohere models | implies Large language models
Open-source LLMs | framework | open-weight models; Falcon LLM; open source language models; Gemma models; Phi-3
Qwen | framework
DeepSeek | framework
Ollama | tool | | implies Large language models
LM Studio | tool | | implies Large language models
llama.cpp | tool | | implies Large language models
vLLM | tool | SGLang | implies LLMOps
Text Generation Inference | tool | | implies LLMOps
TensorRT-LLM | tool | | implies LLMOps
Hugging Face | platform | HuggingFace; Hugging Face Transformers; HF Transformers; Huggingface Transformers | implies Machine learning
BERT~1 | method | BERT models; RoBERTa; DistilBERT; BERT/GPT; BERT embeddings; Sentence-BERT; sentence transformers | implies Transformer models, Natural language processing
Embeddings | method | word embeddings; word2vec; semantic search; doc2vec; embedding models; fastText; semantic similarity; Word2Vec embeddings | implies Machine learning
Natural language processing | field | NLP~1; NLU~1; text mining; text analytics; NLP techniques; NLG~1; text processing; NLP models; text analysis with NLP; NLP/NLU; NLP algorithms; language technology; language technologies; NLP tasks; NLP tools; NLP/text mining; natural language; language processing; linguistics and NLP; NLP libraries; NLP applications; nlp~1 | implies Artificial intelligence
Text classification | method | sentiment analysis; topic modelling; NER~1; information extraction; text summarization; topic modeling; intent classification; entity extraction; LDA topic models; document classification; text extraction; text generation; entity recognition; opinion mining; question answering; entity resolution; entity linking; text summarisation; text categorization | implies Natural language processing
Machine translation | method | NMT~2; multilingual NLP | implies Natural language processing
spaCy | framework | Spacy NLP | implies Python, Natural language processing
NLTK | framework | Natural Language Toolkit | implies Python, Natural language processing
Gensim | framework | | implies Python, Natural language processing
Stanford CoreNLP | framework | CoreNLP; Stanford NLP; Stanza NLP; GATE NLP | implies Natural language processing
Apache OpenNLP | framework | OpenNLP | implies Natural language processing
Information retrieval | field | IR systems retrieval; search ranking; learning to rank; search algorithms ranking; ranking algorithms; relevance ranking; search and ranking; ranking models; search relevance tuning; document retrieval; ranking systems; query understanding
Recommender systems | method | recommendation systems; recommendation engines; recommender system; collaborative filtering; personalization algorithms; recommendation algorithms; recommendation engine; recommendation system; recommendation models; recommendations systems; recommenders; matrix factorization; personalisation algorithms; content-based filtering; personalization models; personalization systems; recommender engines | implies Machine learning
Conversational AI | field | chatbots; chatbot; voice assistants; virtual assistants technology; dialogue systems; voice bots; dialog systems; conversational interfaces; conversational agents; conversational design; conversation design; chat bots; voicebots; bot development; AI chatbots; conversational bots; voice user interfaces; virtual agents; virtual agent development; bot frameworks; conversational UX; conversational platforms; chat bot
Rasa~2 | framework | Rasa NLU; Rasa Open Source; Rasa framework; RASA chatbot | implies Python; is Conversational AI
Amazon Alexa Skills | platform | Alexa skills; Google Assistant actions; Alexa development; Amazon Alexa; Actions on Google | is Conversational AI
IBM Watson | platform | Watson~2; Watson Assistant; watsonx; watsonx.ai; IBM Watson Studio; Watson Studio; IBM Watson Assistant; Watson Discovery; watsonx.data | implies Artificial intelligence
Speech recognition | method | ASR systems; speech-to-text; speech processing; voice recognition technology; Kaldi; speech technology; speaker recognition; speech technologies; speech AI; Whisper ASR; voice AI; speech signal processing; speaker identification; automatic speech recognition ASR
Text-to-speech | method | TTS~2; speech synthesis; voice synthesis; voice cloning; SSML
Computer vision | field | machine vision; CV algorithms; image recognition; computer vision algorithms; vision algorithms; vision systems; visual recognition; image understanding; video analytics; CV/ML; machine vision systems; computer vision systems; vision AI; 3D vision; vision processing; video analysis with AI; visual computing | implies Artificial intelligence
Image processing | method | image analysis; image classification; image enhancement; scikit-image; image processing algorithms; image segmentation; video processing; image registration; image analysis software; image filtering; image manipulation algorithms; image recognition algorithms; image reconstruction; image processing software
Object detection | method | object recognition; YOLO~1; object tracking; semantic segmentation; YOLOv5; Faster R-CNN; YOLOv8; face recognition; facial recognition; Detectron2; instance segmentation; pose estimation; Mask R-CNN; face detection; object segmentation; visual tracking; image detection; object classification; optical flow; gesture recognition | implies Computer vision
OpenCV | framework | Open CV; Open Computer Vision Library | implies Computer vision
Pillow library | framework | Python Imaging Library; PIL/Pillow; ImageMagick; Albumentations; Kornia | is Image processing
Halcon | tool | vision inspection systems | is Computer vision
Keyence vision | tool | | is Computer vision
Cognex | tool | Cognex VisionPro; VisionPro; In-Sight vision | is Computer vision
Optical character recognition | method | OCR~1; intelligent document processing; IDP document; document AI; OCR technology; document processing automation; OCR software; ICR/OCR; Rossum; OCR tools; handwriting recognition; intelligent data capture
Hyperscience | tool | | is Optical character recognition
Kofax | tool | Tungsten Automation | is Optical character recognition
ABBYY | tool | | is Optical character recognition
Tesseract | tool | Tesseract OCR | is Optical character recognition
SLAM~1 | method | visual SLAM; visual odometry; structure from motion; ORB-SLAM; SLAM algorithms; 3D reconstruction; multi-view geometry; visual-inertial odometry; localization and mapping; camera calibration; NeRF; Gaussian splatting
Sensor fusion | method | Kalman filters; Kalman filter; state estimation; Kalman filtering; particle filters; sensor data fusion; data fusion; sensor calibration; sensor fusion algorithms; tracking algorithms; object tracking filters; IMU fusion
Autonomous systems | field | autonomous driving; autonomous vehicles; ADAS; motion planning; path planning; autonomous navigation; advanced driver assistance systems; perception algorithms; autonomous robots; motion planning algorithms; autonomous vehicle systems; autonomous mobile robots; trajectory planning; self driving; autonomous vehicle technology; autonomy software; perception systems; autonomy algorithms; localization algorithms; drone autonomy; autonomous flight
Reinforcement learning | method | RL~2; Q-learning; policy gradients; OpenAI Gym; multi-armed bandits; Stable Baselines; Gymnasium RL; RLlib; contextual bandits; policy optimization; DQN~2; PPO algorithm; imitation learning; Markov decision processes; bandit algorithms; DRL~2 | implies Machine learning
Supervised learning | method | supervised machine learning; classification models; classification algorithms; supervised and unsupervised learning; supervised algorithms; supervised and unsupervised machine learning; classification techniques; regression and classification; classification and regression; supervised/unsupervised learning; supervised models; classifiers; predictive classification; statistical classification; supervised methods | implies Machine learning
Unsupervised learning | method | unsupervised machine learning; clustering algorithms; k-means; dimensionality reduction; clustering techniques; k-means clustering; DBSCAN; hierarchical clustering; clustering models; t-SNE; UMAP~2; self-supervised learning; semi-supervised learning; unsupervised methods; unsupervised clustering; representation learning; unsupervised techniques; contrastive learning | implies Machine learning
Transfer learning | method | few-shot learning; zero-shot learning; domain adaptation; multi-task learning; meta-learning; active learning ML; continual learning; knowledge distillation; metric learning | implies Machine learning
Federated learning | method | privacy-preserving machine learning; on-device learning; federated machine learning; split learning | implies Machine learning
Decision trees | method | random forest; random forests; tree-based models; CART models; decision tree; tree-based methods; decision-tree models; regression trees; random forest algorithm; tree models | implies Machine learning
Ensemble learning | method | gradient boosting; ensemble methods; boosting algorithms; bagging and boosting; GBM~2; ensemble models; boosted trees; ensemble techniques; boosting models; GBMs~2; stacking ensembles | implies Machine learning
Support vector machines | method | SVM~1; SVMs~1; support vector machine; kernel methods; k-nearest neighbors; KNN~1; naive Bayes; Naïve Bayes; kNN~1; nearest neighbors algorithm | implies Machine learning
Feature engineering | method | feature selection; feature extraction; feature development; feature design; feature generation; feature stores; feature store; Tecton; feature pipelines; variable selection; feature creation; feature transformations | implies Machine learning
Model training | method | model development; hyperparameter tuning; training models; cross-validation; model tuning; hyperparameter optimization; model building; distributed training; model selection; Optuna; training machine learning models; training neural networks; model optimisation; ML model development; Bayesian optimization; training ML models; hyper-parameter tuning; building models; model validation ML; ML model training; model optimization; hyperparameter optimisation; building machine learning models; building ML models; train models | implies Machine learning
Model evaluation | method | model validation; model performance; model assessment; ROC curves; AUC ROC; model testing; model performance monitoring; model accuracy; evaluation metrics; ML model evaluation; model metrics; precision and recall; model evaluation metrics; model quality; offline evaluation; evaluate models; model performance metrics; evaluating models; benchmarking models | implies Machine learning
Explainable AI | method | XAI~1; SHAP; interpretable machine learning; explainability; interpretable ML; ML interpretability; interpretability; explainable machine learning; explainable artificial intelligence; AI explainability
Responsible AI | field | AI ethics; ethical AI; AI governance; AI safety; AI risk management; algorithmic bias; bias and fairness; NIST AI RMF; trustworthy AI; fairness in machine learning; ISO 42001; AI policy; AI regulation; ISO/IEC 42001; AI alignment; AI compliance; AI model governance; AI risk; responsible use of AI; fairness and bias; bias mitigation; red teaming AI; AI red teaming; model bias; ethical use of AI; NIST AI Risk Management Framework
MLOps | method | ML Ops; machine learning operations; ML pipelines; model deployment; model monitoring; ML model deployment; productionizing models; model serving; ML infrastructure; model registry; deploying machine learning models; ML lifecycle; ML platform engineering; ModelOps; model lifecycle management; production ML; ML pipeline; model drift; ML model monitoring; model productionization; deploy models; deploying ML models; deploying models; machine learning deployment; productionizing machine learning models; production machine learning; ML workflow automation; model operationalization; machine learning infrastructure; ML production; deploy machine learning models; MLOps tools; productionising models; ML platforms; ML in production; ML deployments; data drift; machine learning lifecycle; model inference; AI infrastructure; ML observability; AI/ML infrastructure | implies Machine learning; is DevOps
MLflow | tool | ML flow | is MLOps, Experiment tracking
Experiment tracking | field | ML experiment tracking; experiment management ML; model tracking
Weights & Biases | tool | WandB; Weights and Biases | is Experiment tracking
Comet ML | tool | Comet.ml | is Experiment tracking
ClearML | tool | | is Experiment tracking
Neptune.ai | tool | | is Experiment tracking
Kubeflow | platform | Kube Flow; KFP~2 | implies Kubernetes; is MLOps
KServe | platform | KFServing | is MLOps
BentoML | platform | | is MLOps
Seldon Core | platform | Seldon | is MLOps
Metaflow | framework | | implies Python; is MLOps
Kedro | framework | | implies Python; is MLOps
Flyte | framework | | implies Python; is MLOps
ZenML | framework | | implies Python; is MLOps
TensorFlow | framework | Tensor Flow; TF2~1; TFX~2; TensorBoard | implies Machine learning; is Deep learning framework
TensorFlow Lite | framework | TFLite; LiteRT; TF Lite | implies TensorFlow
TinyML | framework | embedded machine learning | implies TensorFlow
TensorFlow.js | framework | | implies TensorFlow
TensorFlow Serving | tool | TF Serving | is MLOps
TorchServe | tool | | is MLOps
NVIDIA Triton | tool | Triton Inference | is MLOps
Keras | framework | Keras API | implies Python; is Deep learning framework
PyTorch | framework | Py Torch; Torch~2; LibTorch; torchvision; TorchScript | implies Machine learning; is Deep learning framework
JAX~1 | framework | Google JAX; Flax~2; JAX/Flax | implies Python; is Deep learning framework
MXNet | framework | Apache MXNet | is Deep learning framework
Caffe framework | framework | Caffe2; Caffe~2; Caffe deep learning | is Deep learning framework
Theano | framework | Darknet framework; Torch7 | is Deep learning framework
PaddlePaddle | framework | | is Deep learning framework
Deeplearning4j | framework | DL4J | is Deep learning framework
CNTK | framework | Microsoft Cognitive Toolkit | is Deep learning framework
Chainer | framework | | is Deep learning framework
fast.ai | framework | fastai | implies PyTorch
ONNX | standard | Open Neural Network Exchange | is Machine learning
TensorRT | tool | CoreML conversion; model quantization; model compression; quantization-aware training; neural network optimization; model pruning; edge AI; edge inference; on-device AI; on-device ML; Edge ML; inference optimization; NVIDIA Jetson AI
OpenVINO | tool
DeepSpeed | framework | FSDP~1; Megatron-LM; Hugging Face Accelerate | is Deep learning framework
Horovod | framework | | is Deep learning framework
Ray framework | framework | Ray~3; Ray Serve; Anyscale; Ray Tune; Ray.io; Ray clusters | implies Python; is Distributed computing
RAPIDS | framework | cuDF; cuML | implies Python
NVIDIA AI Enterprise | platform | NVIDIA GPUs; NCCL; NVIDIA Riva; InfiniBand GPU clusters
NVIDIA Isaac | platform | Isaac Sim; NVIDIA Isaac Sim
NVIDIA DeepStream | platform | DeepStream
NVIDIA Omniverse | platform
NVIDIA DGX | platform | DGX systems
NVIDIA NIM | platform
NVIDIA NeMo | platform
scikit-learn | framework | sklearn; Sci-kit learn; SciKit; SK-Learn; Scikitlearn | implies Python, Machine learning; is Machine learning libraries
XGBoost | framework | XG Boost; XGB~1 | implies Machine learning; is Machine learning libraries
LightGBM | framework | Light GBM | implies Machine learning; is Machine learning libraries
CatBoost | framework | Cat Boost | implies Machine learning; is Machine learning libraries
statsmodels | framework | Stats Models; pingouin | implies Python, Statistics; is Machine learning libraries
H2O.ai | platform | H2O~2; Driverless AI; H2O AutoML | implies Machine learning; is Machine learning platform
ML.NET | framework | ML .NET | implies .NET, Machine learning; is Machine learning libraries
Machine learning libraries | field | machine learning frameworks; ML libraries; ML frameworks; machine learning library; ML toolkits; machine learning packages; machine learning tools; ML framework; machine learning toolkits; machine learning framework; AI frameworks; AI/ML frameworks; ML tools; ML packages; machine learning software; ML/DL frameworks; AI libraries; ML/AI frameworks; ML tooling; AI/ML tools; machine learning technologies; ML technologies; ML stack; AI/ML technologies; AI/ML libraries | implies Machine learning
Deep learning framework | field | deep learning frameworks; deep learning libraries; deep learning library; neural network frameworks; deep learning tools; DL frameworks; modern deep learning frameworks; deep learning toolkits; ML frameworks such as PyTorch; AI/DL frameworks; deep learning software; deep learning packages | implies Deep learning; is Machine learning libraries
Machine learning platform | field | ML platform; machine learning platforms; ML cloud platforms; AI platform; AI/ML platform; AI/ML platforms; data science platform; data science platforms; AutoML platform; cloud ML platforms; cloud AI platforms; cloud machine learning services; cloud ML services; cloud AI services; machine learning services; enterprise AI platforms
AutoML | method | automated machine learning; Auto ML; auto-sklearn; AutoGluon; TPOT; neural architecture search | implies Machine learning
DataRobot | platform | Data Robot | implies Machine learning; is Machine learning platform
Dataiku | platform | | implies Machine learning; is Machine learning platform
Domino Data Lab | platform | Domino data science platform; Abacus.AI | is Machine learning platform
C3 AI | platform | C3.ai | is Machine learning platform
Palantir Foundry | platform | Palantir; Foundry~3; Palantir Gotham/Foundry | is Data platforms
Kaggle | platform
Fraud detection models | method | fraud analytics; fraud modelling; fraud detection algorithms; fraud modeling; fraud detection systems; machine learning for fraud; fraud models | is Machine learning
Credit risk modelling ML | method | credit scorecards; scorecard development; credit scoring models; credit scorecard; PD/LGD models; scorecard modelling; PD LGD EAD; scorecard modeling | is Statistical modelling
Evolutionary computation | method | genetic algorithm; evolutionary algorithms; swarm intelligence; particle swarm optimization; fuzzy logic; neuroevolution; genetic programming; fuzzy systems; simulated annealing
Expert systems | method | rule-based systems; knowledge-based systems; rules engine; knowledge representation; rules engines; inference engine; Red Hat Decision Manager; knowledge engineering; business rule management systems; rule engines; symbolic AI; automated reasoning; decision engines; expert system; business rules management; Corticon
FICO Blaze Advisor | tool | | is Expert systems
IBM ODM | tool | IBM Operational Decision Manager; JRules | is Expert systems
Drools | tool | | is Expert systems
Quantum computing | field | quantum algorithms; quantum programming; quantum information; quantum machine learning; quantum software; quantum computers; quantum circuits; quantum technologies; quantum error correction
Qiskit | framework | Q# quantum; IBM Quantum | implies Python, Quantum computing
Azure Quantum | framework | | implies Python, Quantum computing
Amazon Braket | framework | | implies Python, Quantum computing
PennyLane | framework | | implies Python, Quantum computing
Cirq | framework | | implies Python, Quantum computing
Cognitive science | field | cognitive computing; computational neuroscience; cognitive modelling; cognitive sciences; cognitive modeling
Signal processing | field | DSP algorithms; FFT~1; DSP~2; signal processing algorithms; digital filters; adaptive filtering; Fourier analysis; Fourier transforms; digital signal processing algorithms; wavelets; filter design; spectral analysis signal; signal analysis; radar signal processing; beamforming; DSP programming; signals and systems; time-frequency analysis; audio processing; audio DSP
`;
