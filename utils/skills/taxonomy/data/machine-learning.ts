/** Artificial intelligence: machine learning, language models, vision, speech, and their tooling. */
export const machineLearning = `
Artificial intelligence | field | AI~1; AI/ML; AI-powered; AI models; applied AI; A.I.; AI-driven
Machine learning | field | ML~1; ML models; machine intelligence | implies Artificial intelligence; esco http://data.europa.eu/esco/skill/3a2d5b45-56e4-4f5a-a55a-4a4a65afdc43
Deep learning | field | DL~3; ML/DL; model quantization | implies Machine learning
Neural networks | method | DNN~1; neural nets | implies Machine learning
Convolutional neural networks | method | CNN~2 | implies Neural networks
Recurrent neural networks | method | RNN~1; LSTM; long short-term memory | implies Neural networks
Transformer models | method | | implies Deep learning
Generative adversarial networks | method | GAN~1; VAEs~1 | implies Deep learning
Diffusion models | method | Stable Diffusion | implies Generative AI
Graph neural networks | method | GNN~1 | implies Deep learning
Generative AI | field | GenAI; Gen AI | implies Artificial intelligence
Large language models | field | LLM~1; LLMs~1; language model; LLM-powered | implies Generative AI
Prompt engineering | method | prompt design; prompt writing | implies Large language models
Retrieval-augmented generation | method | RAG~1; RAG pipelines | implies Large language models
LLM fine-tuning | method | fine-tuning LLMs; model fine-tuning | implies Large language models
LLM evaluation | method | LLM evals | implies Large language models
LLMOps | method | LLM deployment | implies Large language models; is MLOps
AI agents | method | agentic AI; LLM agents; autonomous agents | implies Artificial intelligence
Model Context Protocol | standard | MCP~2; MCP server; MCP integration | is AI agents
LangChain | framework | LCEL | implies Large language models; is LLM frameworks
LangGraph | framework | | implies Large language models; is LLM frameworks
LlamaIndex | framework | | implies Large language models; is LLM frameworks
n8n | tool | | is Workflow automation tools
LLM frameworks | field
OpenAI API | platform | GPT4; GPT~1 | implies Large language models
ChatGPT | tool | | is AI assistants
Claude AI | tool | Claude~2; Anthropic | is AI assistants, Large language models
Google Gemini | tool | | is AI assistants, Large language models
Microsoft Copilot | tool | Microsoft 365 Copilot; Copilot~2; M365 Copilot | is AI assistants
Copilot Studio | platform | | is Conversational AI, Low-code development
AI assistants | field
AI coding assistants | field | AI coding tools; coding assistants
GitHub Copilot | tool | | is AI coding assistants
Cursor IDE | tool | Cursor~3 | is AI coding assistants
Claude Code | tool | | is AI coding assistants
Midjourney | tool | | is Image generation tools
DALL-E | tool | DALLE | is Image generation tools
Adobe Firefly | tool | Firefly~2 | is Image generation tools
Image generation tools | field
AI video tools | field
Llama models | framework | LLaMA | implies Large language models
Mistral AI | platform | Mixtral | implies Large language models
Open-source LLMs | framework
Ollama | tool | | implies Large language models
Hugging Face | platform | HF Transformers | implies Machine learning
BERT~1 | method | RoBERTa | implies Transformer models, Natural language processing
Embeddings | method | | implies Machine learning
Natural language processing | field | NLP~1; NLU~1; text mining; text analytics; NLP models; NLP tasks; natural language; language processing; nlp~1 | implies Artificial intelligence
Text classification | method | sentiment analysis; NER~1; entity recognition | implies Natural language processing
Machine translation | method | | implies Natural language processing
spaCy | framework | | implies Python, Natural language processing
NLTK | framework | | implies Python, Natural language processing
Gensim | framework | | implies Python, Natural language processing
Stanford CoreNLP | framework | CoreNLP; Stanford NLP | implies Natural language processing
Information retrieval | field | search ranking; ranking models; semantic search
Recommender systems | method | recommenders | implies Machine learning
Conversational AI | field | chatbot; dialogue systems; conversational interfaces
Amazon Alexa Skills | platform | | is Conversational AI
IBM Watson | platform | watsonx; Watson Studio | implies Artificial intelligence
Speech recognition | method | speech-to-text; speech processing
Text-to-speech | method | TTS~2
Computer vision | field | machine vision; video analytics; 3D vision | implies Artificial intelligence
Image processing | method | image analysis; video processing
Object detection | method | object recognition | implies Computer vision
OpenCV | framework | | implies Computer vision
Optical character recognition | method | OCR~1; document AI
SLAM~1 | method | visual SLAM
Sensor fusion | method | data fusion
Autonomous systems | field | autonomous driving; ADAS; advanced driver assistance systems
Reinforcement learning | method | RL~2; Q-learning; multi-armed bandits; OpenAI Gym | implies Machine learning
Supervised learning | method | classification models; classifiers; k-nearest neighbors; KNN~1; kNN~1 | implies Machine learning
Unsupervised learning | method | k-means | implies Machine learning
Transfer learning | method | few-shot learning; meta-learning | implies Machine learning
Federated learning | method | | implies Machine learning
Decision trees | method | random forest | implies Machine learning
Ensemble learning | method | ensemble methods; GBM~2 | implies Machine learning
Support vector machines | method | SVM~1 | implies Machine learning
Feature engineering | method | feature selection | implies Machine learning
Model training | method | model development; training models | implies Machine learning
Model evaluation | method | model validation; model performance | implies Machine learning
Explainable AI | method | XAI~1
Responsible AI | field | AI ethics; ethical AI; AI governance; AI safety
MLOps | method | ML Ops; model deployment; model monitoring; machine learning infrastructure; AI infrastructure; model serving | implies Machine learning; is DevOps
MLflow | tool | | is MLOps, Experiment tracking
Experiment tracking | field
Weights & Biases | tool | WandB | is Experiment tracking
Kubeflow | platform | | implies Kubernetes; is MLOps
TensorFlow | framework | TF2~1; TensorBoard | implies Machine learning; is Deep learning framework
TinyML | framework | | implies Machine learning, Embedded systems
Keras | framework | | implies Python, Deep learning; is Deep learning framework
PyTorch | framework | | implies Python, Deep learning; is Deep learning framework
JAX~1 | framework | | implies Python; is Deep learning framework
Caffe framework | framework | Caffe2; Caffe~2 | is Deep learning framework
ONNX | standard | | is Machine learning
TensorRT | tool | Edge ML
RAPIDS | framework | cuDF | implies Python
scikit-learn | framework | Sci-kit learn; SciKit | implies Python, Machine learning; is Machine learning libraries
XGBoost | framework | XGB~1 | implies Machine learning; is Machine learning libraries
LightGBM | framework | | implies Machine learning; is Machine learning libraries
CatBoost | framework | | implies Machine learning; is Machine learning libraries
statsmodels | framework | | implies Python, Statistics; is Machine learning libraries
H2O.ai | platform | | implies Machine learning; is Machine learning platform
Machine learning libraries | field | ML libraries; machine learning tools; machine learning framework | implies Machine learning
Deep learning framework | field | | implies Deep learning; is Machine learning libraries
Machine learning platform | field | ML platform; AI platform; data science platform; machine learning services
AutoML | method | | implies Machine learning
DataRobot | platform | | implies Machine learning; is Machine learning platform
Dataiku | platform | | implies Machine learning; is Machine learning platform
Palantir Foundry | platform | Palantir; Foundry~3 | is Data platforms
Kaggle | platform
Credit risk modelling | method | | is Statistical modelling
Evolutionary computation | method | swarm intelligence
Expert systems | method | knowledge-based systems; rules engine; knowledge engineering
Quantum computing | field | quantum algorithms; quantum information
Qiskit | framework | | implies Python, Quantum computing
Cognitive science | field
Signal processing | field | DSP algorithms; FFT~1; DSP~3; audio processing
LangSmith | tool | | implies Large language models
Semantic Kernel | framework | | implies Large language models; is LLM frameworks
CrewAI | framework | | implies AI agents; is LLM frameworks
OpenAI Codex | tool | | is AI coding assistants
Replit | tool | | is AI coding assistants
DeepSeek | framework
Rasa~2 | framework | | implies Python; is Conversational AI
Tesseract | tool | | is Optical character recognition
TensorFlow Lite | framework | LiteRT | implies TensorFlow
NVIDIA Triton | tool | | is MLOps
MXNet | framework | | is Deep learning framework
OpenVINO | tool
Drools | tool | | is Expert systems
PaddlePaddle | framework | | is Deep learning framework
PyTorch Geometric | framework | | implies PyTorch, Graph neural networks
vLLM | framework | | implies Large language models
Qwen | framework | | implies Large language models
Perplexity AI | tool | Perplexity~2 | is AI assistants
NotebookLM | tool | | is AI assistants
Windsurf~2 | tool | Codeium | is AI coding assistants
Dify~1 | platform | | is LLM frameworks
Langflow | tool | | is LLM frameworks
ElevenLabs | tool | | is Text-to-speech
YOLO~1 | framework | YOLOv8; Ultralytics | implies Object detection
Roboflow | tool | | is Data annotation
MediaPipe | framework | | implies Computer vision
dlib | framework | | implies Computer vision
Open3D | framework | | implies Computer vision
Kaldi | framework | | implies Speech recognition
Optuna | framework | | is Machine learning libraries
Gradio | framework | | implies Python; is Data apps
Ray~3 | framework | Ray framework | implies Distributed computing
Kedro | framework | | implies Python, MLOps
BentoML | framework | | implies MLOps
Edge Impulse | platform | | implies TinyML
DeepL | tool | | is Machine translation
ABBYY | tool | | is Optical character recognition
Cognex | tool | | implies Computer vision
`;
