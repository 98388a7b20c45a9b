/** Artificial intelligence: machine learning, language models, vision, speech, and their tooling. */
export const machineLearning = `
Artificial intelligence | field | AI~1; AI/ML; AI-powered; AI models; applied AI; AI algorithms; A.I.; AI-driven; AI-enabled; AI platforms
Machine learning | field | ML~1; ML models; ML algorithms; statistical learning; ML/AI; machine intelligence | implies Artificial intelligence
Deep learning | field | DL~3; ML/DL; deep neural models | implies Machine learning
Neural networks | method | DNN~1; DNNs~1; neural nets; perceptron; backpropagation | implies Machine learning
Convolutional neural networks | method | CNN~2; CNNs~1; convolutional networks; ConvNets; ResNet; convolutional nets | implies Neural networks
Recurrent neural networks | method | RNN~1; RNNs~1; LSTM; long short-term memory; seq2seq; sequence models | implies Neural networks
Transformer models | method | transformer architecture; attention mechanism; vision transformers | implies Deep learning
Generative adversarial networks | method | GAN~1; GANs~1; VAEs~1; autoencoders; StyleGAN | implies Deep learning
Diffusion models | method | Stable Diffusion; latent diffusion; ControlNet; ComfyUI; text-to-image; image synthesis; DDPM | implies Generative AI
Graph neural networks | method | GNN~1; GNNs~1; graph machine learning; PyTorch Geometric | implies Deep learning
Generative AI | field | GenAI; Gen AI; generative artificial intelligence; GAI~2 | implies Artificial intelligence
Large language models | field | LLM~1; LLMs~1; language model; foundation model; LLM-powered | implies Generative AI
Prompt engineering | method | prompt design; prompting; prompt writing; prompt optimization; prompt crafting; context engineering | implies Large language models
Retrieval-augmented generation | method | RAG~1; RAG pipelines; agentic RAG; GraphRAG | implies Large language models
LLM fine-tuning | method | fine-tuning LLMs; model fine-tuning; QLoRA; PEFT; instruction tuning; RLHF; parameter-efficient fine-tuning; supervised fine-tuning; finetuning; preference tuning | implies Large language models
LLM evaluation | method | LLM evals; hallucination detection; LLM-as-a-judge; LLM observability; Arize Phoenix; LLM guardrails | implies Large language models
LLMOps | method | LLM Ops; LLM operations; LLM deployment; LLM inference; GenAIOps | implies Large language models; is MLOps
AI agents | method | agentic AI; LLM agents; autonomous agents; agentic workflows; multi-agent systems; agent frameworks; agent orchestration; agentic solutions | implies Artificial intelligence
Model Context Protocol | standard | MCP~2; MCP server; agent-to-agent protocol; A2A protocol; MCP integration | is AI agents
LangChain | framework | LCEL | implies Large language models; is LLM frameworks
LangGraph | framework | | implies Large language models; is LLM frameworks
LangSmith | tool | | implies Large language models
LlamaIndex | framework | | implies Large language models; is LLM frameworks
Semantic Kernel | framework | | implies Large language models; is LLM frameworks
CrewAI | framework | | implies AI agents; is LLM frameworks
AutoGen framework | framework | | implies AI agents; is LLM frameworks
OpenAI Agents SDK | framework | | implies AI agents; is LLM frameworks
Vercel AI SDK | framework | | implies Large language models; is LLM frameworks
n8n | tool | | is Workflow automation tools
LLM frameworks | field | LLM orchestration; GenAI frameworks
OpenAI API | platform | GPT4; GPT~1 | implies Large language models
ChatGPT | tool | | is AI assistants
Claude AI | tool | Claude~2; Anthropic | is AI assistants, Large language models
Google Gemini | tool | | is AI assistants, Large language models
Microsoft Copilot | tool | Microsoft 365 Copilot; Copilot~2; M365 Copilot | is AI assistants
Copilot Studio | platform | Power Virtual Agents | is Conversational AI, Low-code development
Perplexity AI | tool | | is AI assistants
AI assistants | field
AI coding assistants | field | AI coding tools; AI-assisted development; AI pair programming; vibe coding; AI coding agents; agentic coding; coding assistants
GitHub Copilot | tool | | is AI coding assistants
Cursor IDE | tool | Cursor~3 | is AI coding assistants
Claude Code | tool | | is AI coding assistants
OpenAI Codex | tool | | is AI coding assistants
Replit | tool | | is AI coding assistants
Midjourney | tool | | is Image generation tools
DALL-E | tool | DALLE | is Image generation tools
Adobe Firefly | tool | Firefly~2 | is Image generation tools
Image generation tools | field | AI image generation; AI image generators; generative image tools
AI video tools | field | Pika Labs; AI video generation
OpenAI Sora | tool | | is AI video tools
ElevenLabs | tool | | is AI video tools
Runway ML | tool | | is AI video tools
Llama models | framework | LLaMA | implies Large language models
Mistral AI | platform | Mixtral | implies Large language models
Open-source LLMs | framework
Qwen | framework
DeepSeek | framework
Ollama | tool | | implies Large language models
vLLM | tool | | implies Large language models
Hugging Face | platform | HF Transformers | implies Machine learning
BERT~1 | method | RoBERTa; DistilBERT; BERT embeddings; sentence transformers | implies Transformer models, Natural language processing
Embeddings | method | word2vec; semantic search; doc2vec; fastText; semantic similarity | implies Machine learning
Natural language processing | field | NLP~1; NLU~1; text mining; text analytics; NLG~1; NLP models; NLP algorithms; NLP tasks; natural language; language processing; NLP libraries; nlp~1 | implies Artificial intelligence
Text classification | method | sentiment analysis; topic modelling; NER~1; information extraction; text summarization; topic modeling; intent classification; entity extraction; document classification; text generation; entity recognition; opinion mining; question answering; entity resolution | implies Natural language processing
Machine translation | method | multilingual NLP | implies Natural language processing
spaCy | framework | | implies Python, Natural language processing
NLTK | framework | Natural Language Toolkit | implies Python, Natural language processing
Gensim | framework | | implies Python, Natural language processing
Stanford CoreNLP | framework | CoreNLP; Stanford NLP | implies Natural language processing
Information retrieval | field | search ranking; learning to rank; ranking algorithms; relevance ranking; ranking models
Recommender systems | method | collaborative filtering; recommendation algorithms; recommendation engine; recommenders; matrix factorization; personalisation algorithms; content-based filtering | implies Machine learning
Conversational AI | field | chatbot; voice assistants; dialogue systems; voice bots; dialog systems; conversational interfaces; conversational agents; conversation design; voicebots; virtual agents; chat bot
Rasa~2 | framework | Rasa NLU; Rasa Open Source | implies Python; is Conversational AI
Amazon Alexa Skills | platform | Alexa skills | is Conversational AI
IBM Watson | platform | watsonx; Watson Studio | implies Artificial intelligence
Speech recognition | method | speech-to-text; speech processing; Kaldi; speaker recognition; Whisper ASR; voice AI; speaker identification
Text-to-speech | method | TTS~2; speech synthesis; voice cloning; SSML
Computer vision | field | machine vision; image recognition; image understanding; video analytics; CV/ML; 3D vision | implies Artificial intelligence
Image processing | method | image analysis; image classification; image enhancement; scikit-image; image segmentation; video processing
Object detection | method | object recognition; YOLO~1; object tracking; semantic segmentation; YOLOv5; YOLOv8; face recognition; facial recognition; Detectron2; instance segmentation; pose estimation; Mask R-CNN; visual tracking | implies Computer vision
OpenCV | framework | | implies Computer vision
Pillow library | framework | PIL/Pillow | is Image processing
Halcon | tool | | is Computer vision
Keyence vision | tool | | is Computer vision
Cognex | tool | VisionPro | is Computer vision
Optical character recognition | method | OCR~1; intelligent document processing; IDP document; document AI; ICR/OCR; Rossum; handwriting recognition
Kofax | tool | | is Optical character recognition
ABBYY | tool | | is Optical character recognition
Tesseract | tool | | is Optical character recognition
SLAM~1 | method | visual SLAM; visual odometry; structure from motion; ORB-SLAM; SLAM algorithms; 3D reconstruction; camera calibration; NeRF
Sensor fusion | method | Kalman filter; state estimation; Kalman filtering; particle filters; data fusion
Autonomous systems | field | autonomous driving; autonomous vehicles; ADAS; motion planning; path planning; autonomous navigation; advanced driver assistance systems; autonomous mobile robots; trajectory planning; self driving; localization algorithms
Reinforcement learning | method | RL~2; Q-learning; policy gradients; OpenAI Gym; multi-armed bandits; Stable Baselines; Gymnasium RL; RLlib; contextual bandits; imitation learning; Markov decision processes | implies Machine learning
Supervised learning | method | classification models; classification algorithms; classification techniques; classifiers; predictive classification | implies Machine learning
Unsupervised learning | method | clustering algorithms; k-means; dimensionality reduction; clustering techniques; DBSCAN; hierarchical clustering; t-SNE; self-supervised learning; semi-supervised learning; representation learning; contrastive learning | implies Machine learning
Transfer learning | method | few-shot learning; zero-shot learning; domain adaptation; meta-learning; continual learning; knowledge distillation; metric learning | implies Machine learning
Federated learning | method | privacy-preserving machine learning; on-device learning | implies Machine learning
Decision trees | method | random forest; CART models; tree-based methods; regression trees | implies Machine learning
Ensemble learning | method | gradient boosting; ensemble methods; boosting algorithms; GBM~2; boosted trees | implies Machine learning
Support vector machines | method | SVM~1; SVMs~1; kernel methods; k-nearest neighbors; KNN~1; Naïve Bayes; kNN~1 | implies Machine learning
Feature engineering | method | feature selection; feature extraction; feature development; feature design; feature generation; feature store; Tecton; variable selection | implies Machine learning
Model training | method | model development; hyperparameter tuning; training models; cross-validation; hyperparameter optimization; model building; distributed training; model selection; Optuna; model optimisation; Bayesian optimization; training ML models; hyper-parameter tuning; model optimization; building machine learning models | implies Machine learning
Model evaluation | method | model validation; model performance; model assessment; ROC curves; AUC ROC; evaluation metrics | implies Machine learning
Explainable AI | method | XAI~1; SHAP; interpretable machine learning; explainability; interpretable ML; interpretability
Responsible AI | field | AI ethics; ethical AI; AI governance; AI safety; algorithmic bias; NIST AI RMF; trustworthy AI; ISO 42001; AI policy; AI regulation; ISO/IEC 42001; AI alignment; AI risk; red teaming AI
MLOps | method | ML Ops; model deployment; model monitoring; model serving; model registry; deploying machine learning models; ML lifecycle; ModelOps; ML pipeline; model drift; model productionization; model operationalization; machine learning infrastructure; ML platforms; data drift; machine learning lifecycle; AI infrastructure | implies Machine learning; is DevOps
MLflow | tool | | is MLOps, Experiment tracking
Experiment tracking | field | experiment management ML
Weights & Biases | tool | WandB | is Experiment tracking
Kubeflow | platform | | implies Kubernetes; is MLOps
BentoML | platform | | is MLOps
TensorFlow | framework | TF2~1; TensorBoard | implies Machine learning; is Deep learning framework
TensorFlow Lite | framework | LiteRT; TF Lite | implies TensorFlow
TinyML | framework | | implies Machine learning, Embedded systems
TensorFlow.js | framework | | implies TensorFlow
TensorFlow Serving | tool | | is MLOps
NVIDIA Triton | tool | | is MLOps
Keras | framework | | implies Python, Deep learning; is Deep learning framework
PyTorch | framework | LibTorch; torchvision; TorchScript | implies Python, Deep learning; is Deep learning framework
JAX~1 | framework | Google JAX | implies Python; is Deep learning framework
MXNet | framework | | is Deep learning framework
Caffe framework | framework | Caffe2; Caffe~2 | is Deep learning framework
ONNX | standard | Open Neural Network Exchange | is Machine learning
TensorRT | tool | model quantization; neural network optimization; edge AI; Edge ML
OpenVINO | tool
Ray framework | framework | Anyscale | implies Python; is Distributed computing
RAPIDS | framework | cuDF; cuML | implies Python
NVIDIA Omniverse | platform
scikit-learn | framework | Sci-kit learn; SciKit | implies Python, Machine learning; is Machine learning libraries
XGBoost | framework | XGB~1 | implies Machine learning; is Machine learning libraries
LightGBM | framework | | implies Machine learning; is Machine learning libraries
CatBoost | framework | | implies Machine learning; is Machine learning libraries
statsmodels | framework | | implies Python, Statistics; is Machine learning libraries
H2O.ai | platform | | implies Machine learning; is Machine learning platform
ML.NET | framework | | implies .NET, Machine learning; is Machine learning libraries
Machine learning libraries | field | ML libraries; ML toolkits; machine learning tools; machine learning framework; AI frameworks; machine learning software; ML tooling; machine learning technologies; ML technologies | implies Machine learning
Deep learning framework | field | deep learning library; DL frameworks | implies Deep learning; is Machine learning libraries
Machine learning platform | field | ML platform; AI platform; data science platform; AutoML platform; machine learning services
AutoML | method | automated machine learning; Auto ML; auto-sklearn; AutoGluon; TPOT | implies Machine learning
DataRobot | platform | | implies Machine learning; is Machine learning platform
Dataiku | platform | | implies Machine learning; is Machine learning platform
Domino Data Lab | platform | | is Machine learning platform
Palantir Foundry | platform | Palantir; Foundry~3 | is Data platforms
Kaggle | platform
Credit risk modelling ML | method | credit scoring models | is Statistical modelling
Evolutionary computation | method | genetic algorithm; evolutionary algorithms; swarm intelligence; particle swarm optimization; fuzzy logic; neuroevolution; simulated annealing
Expert systems | method | knowledge-based systems; rules engine; knowledge representation; inference engine; knowledge engineering; rule engines; symbolic AI; automated reasoning; business rules management; Corticon
IBM ODM | tool | JRules | is Expert systems
Drools | tool | | is Expert systems
Quantum computing | field | quantum algorithms; quantum information; quantum computers; quantum circuits
Qiskit | framework | | implies Python, Quantum computing
Cognitive science | field | cognitive computing; computational neuroscience
Signal processing | field | DSP algorithms; FFT~1; DSP~2; digital filters; adaptive filtering; Fourier analysis; Fourier transforms; wavelets; filter design; beamforming; audio processing
`;
