/** Artificial intelligence: machine learning, language models, vision, speech, and their tooling. */
export const machineLearning = `
Artificial intelligence | field | AI~1; AI/ML; AI-powered; AI models; applied AI; AI algorithms; A.I.; AI-driven; AI-enabled; AI platforms
Machine learning | field | ML~1; ML models; ML algorithms; statistical learning; ML/AI; machine intelligence | implies Artificial intelligence
Deep learning | field | DL~3; ML/DL; deep neural models | implies Machine learning
Neural networks | method | ANN~2; DNN~1; DNNs~1; neural nets; perceptron; backpropagation | implies Machine learning
Convolutional neural networks | method | CNN~2; CNNs~1; convolutional networks; ConvNets; ResNet; convolutional nets | implies Neural networks
Recurrent neural networks | method | RNN~1; RNNs~1; LSTM; GRU~2; recurrent networks; long short-term memory; seq2seq; sequence models | implies Neural networks
Transformer models | method | transformer architecture; transformers~2; attention mechanism; vision transformers; ViT~2 | implies Deep learning
Generative adversarial networks | method | GAN~1; GANs~1; VAE~2; VAEs~1; autoencoders; generative models; generative modeling; StyleGAN | implies Deep learning
Diffusion models | method | Stable Diffusion; latent diffusion; ControlNet; ComfyUI; text-to-image; image synthesis; DDPM | implies Generative AI
Graph neural networks | method | GNN~1; GNNs~1; graph machine learning; PyTorch Geometric; graph convolutional networks; Deep Graph Library; graph embeddings | implies Deep learning
Generative AI | field | GenAI; Gen AI; generative artificial intelligence; GAI~2 | implies Artificial intelligence
Large language models | field | LLM~1; LLMs~1; LLM APIs; language model; foundation model; LLM-powered | implies Generative AI
Prompt engineering | method | prompt design; prompting; prompt writing; prompt optimization; prompt crafting; prompt tuning; context engineering; prompt templates | implies Large language models
Retrieval-augmented generation | method | RAG~1; RAG pipelines; agentic RAG; GraphRAG; retrieval-augmented | implies Large language models
LLM fine-tuning | method | fine-tuning LLMs; model fine-tuning; LoRA~2; QLoRA; PEFT; instruction tuning; RLHF; parameter-efficient fine-tuning; supervised fine-tuning; finetuning; preference tuning | implies Large language models
LLM evaluation | method | LLM evals; evals~2; hallucination detection; LLM-as-a-judge; LLM testing; LLM observability; Arize Phoenix; LLM guardrails; prompt evaluation; AI evaluations | implies Large language models
promptfoo | tool | | is LLM evaluation
DeepEval | tool | | is LLM evaluation
Ragas | tool | | is LLM evaluation
Langfuse | tool | | is LLM evaluation
LLMOps | method | LLM Ops; LLM operations; LLM deployment; LLM serving; LLM inference; GenAIOps | implies Large language models; is MLOps
AI agents | method | agentic AI; LLM agents; autonomous agents; agentic workflows; multi-agent systems; agent frameworks; agent orchestration; agentic solutions | implies Artificial intelligence
Model Context Protocol | standard | MCP~2; MCP server; MCP protocol; agent-to-agent protocol; A2A protocol; MCP integration | is AI agents
LangChain | framework | LCEL | implies Large language models; is LLM frameworks
LangGraph | framework | | implies Large language models; is LLM frameworks
LangSmith | tool | | implies Large language models
LlamaIndex | framework | GPT Index | implies Large language models; is LLM frameworks
Haystack framework | framework | deepset Haystack; Haystack NLP; Haystack~2 | implies Large language models; is LLM frameworks
Semantic Kernel | framework | Microsoft Agent Framework | implies Large language models; is LLM frameworks
CrewAI | framework | Crew AI | implies AI agents; is LLM frameworks
AutoGen framework | framework | Microsoft AutoGen; AutoGen~2; AG2~2 | implies AI agents; is LLM frameworks
DSPy | framework | | implies Large language models; is LLM frameworks
Pydantic AI | framework | | implies AI agents; is LLM frameworks
Agent Development Kit | framework | Google ADK agents | implies AI agents; is LLM frameworks
OpenAI Agents SDK | framework | | implies AI agents; is LLM frameworks
Vercel AI SDK | framework | | implies AI agents; is LLM frameworks
n8n | tool | n8n.io | is Workflow automation tools
LLM frameworks | field | LLM orchestration; GenAI frameworks; LLM tooling; agent frameworks and LLM libraries; generative AI frameworks
OpenAI API | platform | Open AI; GPT-4; GPT-3; GPT models; GPT-4o; GPT-5; GPT4; GPT APIs; GPT~1 | implies Large language models
ChatGPT | tool | custom GPTs | is AI assistants
Claude AI | tool | Claude~2; Anthropic; Claude API; Claude Sonnet; Claude 3 | is AI assistants, Large language models
Google Gemini | tool | Gemini AI; Gemini~2; Google Bard; Gemini API; Gemini Pro; Google AI Studio; NotebookLM | is AI assistants, Large language models
Microsoft Copilot | tool | Microsoft 365 Copilot; Copilot~2; M365 Copilot; MS Copilot; Copilot for Microsoft 365; Bing Chat | is AI assistants
Copilot Studio | platform | Power Virtual Agents | is Conversational AI, Low-code development
Perplexity AI | tool | Perplexity~2; Perplexity Pro | is AI assistants
AI assistants | field
AI coding assistants | field | AI coding tools; AI-assisted development; AI pair programming; vibe coding; AI coding agents; agentic coding; coding assistants
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
DALL-E | tool | DALLE | is Image generation tools
Adobe Firefly | tool | Firefly~2; Adobe Sensei | is Image generation tools
Image generation tools | field | AI image generation; AI image generators; generative image tools; AI art tools; AI image tools
AI video tools | field | Pika Labs; AI video generation; generative video
OpenAI Sora | tool | | is AI video tools
ElevenLabs | tool | | is AI video tools
HeyGen | tool | | is AI video tools
Synthesia | tool | | is AI video tools
Runway ML | tool | | is AI video tools
Llama models | framework | LLaMA | implies Large language models
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
Hugging Face | platform | HF Transformers | implies Machine learning
BERT~1 | method | BERT models; RoBERTa; DistilBERT; BERT embeddings; Sentence-BERT; sentence transformers | implies Transformer models, Natural language processing
Embeddings | method | word2vec; semantic search; doc2vec; fastText; semantic similarity | implies Machine learning
Natural language processing | field | NLP~1; NLU~1; text mining; text analytics; NLG~1; text processing; NLP models; NLP algorithms; language technology; NLP tasks; natural language; language processing; NLP libraries; nlp~1 | implies Artificial intelligence
Text classification | method | sentiment analysis; topic modelling; NER~1; information extraction; text summarization; topic modeling; intent classification; entity extraction; document classification; text extraction; text generation; entity recognition; opinion mining; question answering; entity resolution; entity linking; text summarisation; text categorization | implies Natural language processing
Machine translation | method | NMT~2; multilingual NLP | implies Natural language processing
spaCy | framework | | implies Python, Natural language processing
NLTK | framework | Natural Language Toolkit | implies Python, Natural language processing
Gensim | framework | | implies Python, Natural language processing
Stanford CoreNLP | framework | CoreNLP; Stanford NLP; Stanza NLP; GATE NLP | implies Natural language processing
Apache OpenNLP | framework | OpenNLP | implies Natural language processing
Information retrieval | field | search ranking; learning to rank; ranking algorithms; relevance ranking; ranking models; document retrieval; ranking systems; query understanding
Recommender systems | method | collaborative filtering; personalization algorithms; recommendation algorithms; recommendation engine; recommendation system; recommendation models; recommenders; matrix factorization; personalisation algorithms; content-based filtering; personalization models; personalization systems | implies Machine learning
Conversational AI | field | chatbot; voice assistants; dialogue systems; voice bots; dialog systems; conversational interfaces; conversational agents; conversational design; conversation design; voicebots; conversational bots; virtual agents; bot frameworks; conversational UX; chat bot
Rasa~2 | framework | Rasa NLU; Rasa Open Source; Rasa framework; RASA chatbot | implies Python; is Conversational AI
Amazon Alexa Skills | platform | Alexa skills; Google Assistant actions; Actions on Google | is Conversational AI
IBM Watson | platform | Watson~2; Watson Assistant; watsonx; Watson Studio; Watson Discovery; watsonx.ai | implies Artificial intelligence
Speech recognition | method | ASR systems; speech-to-text; speech processing; Kaldi; speech technology; speaker recognition; speech AI; Whisper ASR; voice AI; speaker identification
Text-to-speech | method | TTS~2; speech synthesis; voice synthesis; voice cloning; SSML
Computer vision | field | machine vision; CV algorithms; image recognition; vision algorithms; vision systems; visual recognition; image understanding; video analytics; CV/ML; vision AI; 3D vision; vision processing; visual computing | implies Artificial intelligence
Image processing | method | image analysis; image classification; image enhancement; scikit-image; image segmentation; video processing; image registration; image filtering; image reconstruction
Object detection | method | object recognition; YOLO~1; object tracking; semantic segmentation; YOLOv5; YOLOv8; face recognition; facial recognition; Detectron2; instance segmentation; pose estimation; Mask R-CNN; face detection; object segmentation; visual tracking; image detection; object classification; optical flow; gesture recognition | implies Computer vision
OpenCV | framework | Open CV; Open Computer Vision Library | implies Computer vision
Pillow library | framework | Python Imaging Library; PIL/Pillow; ImageMagick; Albumentations; Kornia | is Image processing
Halcon | tool | vision inspection systems | is Computer vision
Keyence vision | tool | | is Computer vision
Cognex | tool | VisionPro; In-Sight vision | is Computer vision
Optical character recognition | method | OCR~1; intelligent document processing; IDP document; document AI; ICR/OCR; Rossum; handwriting recognition
Hyperscience | tool | | is Optical character recognition
Kofax | tool | Tungsten Automation | is Optical character recognition
ABBYY | tool | | is Optical character recognition
Tesseract | tool | | is Optical character recognition
SLAM~1 | method | visual SLAM; visual odometry; structure from motion; ORB-SLAM; SLAM algorithms; 3D reconstruction; camera calibration; NeRF; Gaussian splatting
Sensor fusion | method | Kalman filter; state estimation; Kalman filtering; particle filters; data fusion; sensor calibration; tracking algorithms; IMU fusion
Autonomous systems | field | autonomous driving; autonomous vehicles; ADAS; motion planning; path planning; autonomous navigation; advanced driver assistance systems; perception algorithms; autonomous robots; autonomous mobile robots; trajectory planning; self driving; autonomy software; perception systems; autonomy algorithms; localization algorithms; drone autonomy; autonomous flight
Reinforcement learning | method | RL~2; Q-learning; policy gradients; OpenAI Gym; multi-armed bandits; Stable Baselines; Gymnasium RL; RLlib; contextual bandits; policy optimization; DQN~2; PPO algorithm; imitation learning; Markov decision processes; bandit algorithms; DRL~2 | implies Machine learning
Supervised learning | method | classification models; classification algorithms; supervised algorithms; classification techniques; supervised models; classifiers; predictive classification; statistical classification; supervised methods | implies Machine learning
Unsupervised learning | method | clustering algorithms; k-means; dimensionality reduction; clustering techniques; DBSCAN; hierarchical clustering; clustering models; t-SNE; UMAP~2; self-supervised learning; semi-supervised learning; unsupervised methods; unsupervised clustering; representation learning; contrastive learning | implies Machine learning
Transfer learning | method | few-shot learning; zero-shot learning; domain adaptation; meta-learning; continual learning; knowledge distillation; metric learning | implies Machine learning
Federated learning | method | privacy-preserving machine learning; on-device learning; federated machine learning; split learning | implies Machine learning
Decision trees | method | random forest; CART models; tree-based methods; regression trees; tree models | implies Machine learning
Ensemble learning | method | gradient boosting; ensemble methods; boosting algorithms; GBM~2; ensemble models; boosted trees; boosting models; GBMs~2; stacking ensembles | implies Machine learning
Support vector machines | method | SVM~1; SVMs~1; kernel methods; k-nearest neighbors; KNN~1; Naïve Bayes; kNN~1 | implies Machine learning
Feature engineering | method | feature selection; feature extraction; feature development; feature design; feature generation; feature store; Tecton; feature pipelines; variable selection; feature creation; feature transformations | implies Machine learning
Model training | method | model development; hyperparameter tuning; training models; cross-validation; model tuning; hyperparameter optimization; model building; distributed training; model selection; Optuna; model optimisation; Bayesian optimization; training ML models; hyper-parameter tuning; building models; model optimization; hyperparameter optimisation; building machine learning models; train models | implies Machine learning
Model evaluation | method | model validation; model performance; model assessment; ROC curves; AUC ROC; model testing; model accuracy; evaluation metrics; model metrics; model quality; offline evaluation; evaluate models; evaluating models; benchmarking models | implies Machine learning
Explainable AI | method | XAI~1; SHAP; interpretable machine learning; explainability; interpretable ML; interpretability
Responsible AI | field | AI ethics; ethical AI; AI governance; AI safety; algorithmic bias; NIST AI RMF; trustworthy AI; ISO 42001; AI policy; AI regulation; ISO/IEC 42001; AI alignment; AI compliance; AI risk; bias mitigation; red teaming AI; model bias
MLOps | method | ML Ops; model deployment; model monitoring; productionizing models; model serving; model registry; deploying machine learning models; ML lifecycle; ModelOps; production ML; ML pipeline; model drift; model productionization; deploy models; deploying models; model operationalization; machine learning infrastructure; ML production; productionising models; ML platforms; ML deployments; data drift; machine learning lifecycle; model inference; AI infrastructure; ML observability | implies Machine learning; is DevOps
MLflow | tool | ML flow | is MLOps, Experiment tracking
Experiment tracking | field | experiment management ML; model tracking
Weights & Biases | tool | WandB | is Experiment tracking
Comet ML | tool | | is Experiment tracking
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
TensorFlow | framework | TF2~1; TFX~2; TensorBoard | implies Machine learning; is Deep learning framework
TensorFlow Lite | framework | LiteRT; TF Lite | implies TensorFlow
TinyML | framework | embedded machine learning | implies TensorFlow
TensorFlow.js | framework | | implies TensorFlow
TensorFlow Serving | tool | TF Serving | is MLOps
TorchServe | tool | | is MLOps
NVIDIA Triton | tool | Triton Inference | is MLOps
Keras | framework | | implies Python; is Deep learning framework
PyTorch | framework | Py Torch; Torch~2; LibTorch; torchvision; TorchScript | implies Machine learning; is Deep learning framework
JAX~1 | framework | Google JAX; Flax~2 | implies Python; is Deep learning framework
MXNet | framework | | is Deep learning framework
Caffe framework | framework | Caffe2; Caffe~2; Caffe deep learning | is Deep learning framework
Theano | framework | Darknet framework; Torch7 | is Deep learning framework
PaddlePaddle | framework | | is Deep learning framework
Deeplearning4j | framework | DL4J | is Deep learning framework
CNTK | framework | Microsoft Cognitive Toolkit | is Deep learning framework
Chainer | framework | | is Deep learning framework
fast.ai | framework | | implies PyTorch
ONNX | standard | Open Neural Network Exchange | is Machine learning
TensorRT | tool | CoreML conversion; model quantization; model compression; neural network optimization; model pruning; edge AI; edge inference; Edge ML; inference optimization
OpenVINO | tool
DeepSpeed | framework | FSDP~1; Megatron-LM; Hugging Face Accelerate | is Deep learning framework
Horovod | framework | | is Deep learning framework
Ray framework | framework | Ray~3; Ray Serve; Anyscale; Ray Tune; Ray.io; Ray clusters | implies Python; is Distributed computing
RAPIDS | framework | cuDF; cuML | implies Python
NVIDIA AI Enterprise | platform | NVIDIA GPUs; NCCL; NVIDIA Riva; InfiniBand GPU clusters
NVIDIA Isaac | platform | Isaac Sim
NVIDIA DeepStream | platform | DeepStream
NVIDIA Omniverse | platform
NVIDIA DGX | platform | DGX systems
NVIDIA NIM | platform
NVIDIA NeMo | platform
scikit-learn | framework | Sci-kit learn; SciKit; SK-Learn | implies Python, Machine learning; is Machine learning libraries
XGBoost | framework | XG Boost; XGB~1 | implies Machine learning; is Machine learning libraries
LightGBM | framework | | implies Machine learning; is Machine learning libraries
CatBoost | framework | | implies Machine learning; is Machine learning libraries
statsmodels | framework | Stats Models; pingouin | implies Python, Statistics; is Machine learning libraries
H2O.ai | platform | H2O~2; Driverless AI; H2O AutoML | implies Machine learning; is Machine learning platform
ML.NET | framework | | implies .NET, Machine learning; is Machine learning libraries
Machine learning libraries | field | ML libraries; ML toolkits; machine learning tools; machine learning framework; AI frameworks; ML packages; machine learning software; AI libraries; ML tooling; machine learning technologies; ML technologies; ML stack | implies Machine learning
Deep learning framework | field | deep learning library; DL frameworks | implies Deep learning; is Machine learning libraries
Machine learning platform | field | ML platform; AI platform; data science platform; AutoML platform; machine learning services
AutoML | method | automated machine learning; Auto ML; auto-sklearn; AutoGluon; TPOT; neural architecture search | implies Machine learning
DataRobot | platform | | implies Machine learning; is Machine learning platform
Dataiku | platform | | implies Machine learning; is Machine learning platform
Domino Data Lab | platform | Domino data science platform; Abacus.AI | is Machine learning platform
C3 AI | platform | | is Machine learning platform
Palantir Foundry | platform | Palantir; Foundry~3 | is Data platforms
Kaggle | platform
Fraud detection models | method | fraud analytics; fraud detection algorithms; fraud modeling; fraud detection systems; machine learning for fraud; fraud models | is Machine learning
Credit risk modelling ML | method | credit scoring models; credit scorecard; scorecard modeling | is Statistical modelling
Evolutionary computation | method | genetic algorithm; evolutionary algorithms; swarm intelligence; particle swarm optimization; fuzzy logic; neuroevolution; genetic programming; fuzzy systems; simulated annealing
Expert systems | method | knowledge-based systems; rules engine; knowledge representation; inference engine; knowledge engineering; rule engines; symbolic AI; automated reasoning; decision engines; business rules management; Corticon
FICO Blaze Advisor | tool | | is Expert systems
IBM ODM | tool | IBM Operational Decision Manager; JRules | is Expert systems
Drools | tool | | is Expert systems
Quantum computing | field | quantum algorithms; quantum information; quantum software; quantum computers; quantum circuits
Qiskit | framework | Q# quantum; IBM Quantum | implies Python, Quantum computing
Azure Quantum | framework | | implies Python, Quantum computing
Amazon Braket | framework | | implies Python, Quantum computing
PennyLane | framework | | implies Python, Quantum computing
Cirq | framework | | implies Python, Quantum computing
Cognitive science | field | cognitive computing; computational neuroscience; cognitive modeling
Signal processing | field | DSP algorithms; FFT~1; DSP~2; digital filters; adaptive filtering; Fourier analysis; Fourier transforms; wavelets; filter design; signal analysis; beamforming; DSP programming; audio processing; audio DSP
`;
