package org.stemma.extract.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.paper.EntityKey;
import org.stemma.paper.EntityType;
import org.stemma.paper.LexiconEntry;
import org.stemma.paper.LexiconEntry.Guard;

class NamePairsTest {
  private static final NamePairs WITHOUT_LEXICON = new NamePairs(List.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Model | Claude 3.5 Sonnet | claude-3-5-sonnet",
        "Model | Claude Sonnet 4 | Claude 4 Sonnet",
        "Model | meta-llama/Llama-3.1-8B | Llama 3.1 8B",
        "Model | Gemma-2-9b-it | Gemma 2 9B Instruct",
        "Model | YOLOV5 | YOLOv5",
        "Model | T5-L | T5-Large",
        "Model | XLM-R | XLM-RoBERTa",
        "Model | MobileNetV2 | MobileNet V2",
        "Model | WRN-40-2 | Wide ResNet 40-2",
        "Model | InternLM2 | InternLM-2",
        "Model | CodeLlama | Code Llama",
        "Model | Vision Transformer | ViT",
        "Model | SAM 2 | Segment Anything Model 2",
        "Model | LDM | Latent Diffusion Model",
        "Model | OpenAI o1 | o1",
        "Model | GPT-4.1 | GPT-4-1",
        "Model | Pythia-1.4B | Pythia 1.4 billion",
        "Method | DDPM | Denoising Diffusion Probabilistic Models",
        "Method | DDIM | Denoising Diffusion Implicit Models",
        "Method | A2C | Advantage Actor-Critic",
        "Method | A3C | Asynchronous Advantage Actor Critic",
        "Method | S4 | Structured State Space Sequence model",
        "Method | GNN | graph neural networks",
        "Method | GCN | Graph Convolutional Networks",
        "Method | WGAN | Wasserstein GAN",
        "Method | cGAN | conditional GAN",
        "Method | SFT | supervised fine-tuning",
        "Method | MCTS | Monte Carlo Tree Search",
        "Method | Monte-Carlo tree search | Monte Carlo Tree Search",
        "Method | LayerNorm | Layer Normalisation",
        "Method | Self-attention | self attention",
        "Method | k-NN | kNN",
        "Method | k-nearest neighbors | kNN",
        "Method | k-nearest neighbours | k-nearest neighbors",
        "Method | PEFT | Parameter-Efficient Fine-Tuning",
        "Method | CRF | conditional random field",
        "Method | BYOL | Bootstrap Your Own Latent",
        "Method | HER | Hindsight Experience Replay",
        "Method | Prioritised Experience Replay | Prioritized Experience Replay",
        "Method | CQL | Conservative Q-Learning",
        "Method | Dreamer V3 | DreamerV3",
        "Method | SGD | stochastic gradient descent",
        "Method | Graph Attention Network | GAT",
        "Method | Mixture of Experts | MoE",
        "Method | Double DQN | Double Deep Q-Network",
        "Method | TTT | Test-Time Training",
        "Method | DiT | Diffusion Transformer",
        "Method | RNN-T | RNN Transducer",
        "Method | CTC | Connectionist Temporal Classification",
        "Method | seq2seq | sequence-to-sequence",
        "Method | FSDP | Fully Sharded Data Parallel",
        "Method | KD | knowledge distillation",
        "Method | SSM | state space model",
        "Method | ES | Evolution Strategies",
        "Method | K-FAC | KFAC",
        "Method | VQ-VAE | Vector Quantized Variational Autoencoder",
        "Method | GAN (Generative Adversarial Network) | Generative Adversarial Networks",
        "Method | 3D Gaussian Splatting | 3DGS",
        "Benchmark | VQA v2 | VQAv2",
        "Benchmark | ARC-Easy | ARC-E",
        "Benchmark | AIME'24 | AIME 2024",
        "Benchmark | ImageNet-1k | ImageNet-1K",
        "Benchmark | Stanford Cars | StanfordCars",
        "Benchmark | IWSLT 2014 | IWSLT14",
        "Benchmark | MS COCO | Microsoft COCO",
        "Benchmark | COCO | Common Objects in Context",
        "Benchmark | ADE20K | ADE20k",
        "Benchmark | D4RL | Datasets for Deep Data-Driven Reinforcement Learning",
        "Benchmark | GLUE | General Language Understanding Evaluation",
        "Benchmark | Wikitext103 | WikiText-103",
        "Benchmark | CoNLL-2003 | CoNLL 03",
        "Benchmark | the LAMBADA dataset | LAMBADA",
        "Benchmark | NQ | Natural Questions",
        "Benchmark | TriviaQA | Trivia QA",
        "Benchmark | MSR-VTT | MSRVTT",
        "Benchmark | MVTec AD | MVTec-AD",
        "Benchmark | C4 | Colossal Clean Crawled Corpus",
        "Benchmark | HH-RLHF | Anthropic HH-RLHF",
        "Benchmark | Anthropic's Helpful and Harmless | HH",
        "Benchmark | IFEval | Instruction-Following Eval",
        "Benchmark | MT-Bench | MT Bench",
        "Benchmark | Visual Genome val | Visual Genome",
        "Benchmark | AlpacaEval 2 | AlpacaEval 2.0",
        "Benchmark | DomainNet | Domain Net",
        "Benchmark | LVIS v1.0 | LVIS v1",
        "Benchmark | OpenAI Gym | Gym",
      })
  void findsOneEntityInTwoSpellings(String type, String a, String b) {
    assertSame(type, a, b, true);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Model | Llama-2-13b-chat-hf | Llama 2 13B Chat",
        "Model | YOLOv5 | YOLOv8",
        "Model | GPT-3.5 | GPT-3.5-turbo",
        "Model | T5-XL | T5-XXL",
        "Model | Flan-T5 | T5",
        "Model | BERT-base | BERT-large",
        "Model | BERT | DistilBERT",
        "Model | SAM | SAM 2",
        "Model | BLOOM | BLOOMZ",
        "Model | Phi-2 | Phi-3",
        "Model | Gemini Pro | Gemini Ultra",
        "Model | DeepSeek-V3 | DeepSeek-V3.1",
        "Model | DeepSeek-Coder | DeepSeek-Coder-V2",
        "Model | Qwen2.5-Math-7B | Qwen2.5-Coder-7B",
        "Model | o1-preview | o1",
        "Model | BART | BERT",
        "Method | DDIM | DDPM",
        "Method | A2C | A3C",
        "Method | GAN | WGAN",
        "Method | SFT | RFT",
        "Method | RLAIF | RLHF",
        "Method | BatchNorm | LayerNorm",
        "Method | AdamW | Adam",
        "Method | SimCLR | MoCo",
        "Method | IQL | CQL",
        "Method | TD-MPC | TD-MPC2",
        "Method | DreamerV2 | DreamerV3",
        "Method | Mixture-of-Depths | Mixture-of-Experts",
        "Method | Self-Consistency | Self-Refine",
        "Method | LoRA | DoRA",
        "Method | Deep Q-Network | Double Deep Q-Network",
        "Method | ReAct | Reflexion",
        "Method | InstructGPT | GPT",
        "Method | FlashAttention-2 | FlashAttention-3",
        "Method | β-VAE | VAE",
        "Benchmark | BoolQ | BoolQA",
        "Benchmark | VQA v1 | VQAv2",
        "Benchmark | VQA | OK-VQA",
        "Benchmark | ARC-Easy | ARC-Challenge",
        "Benchmark | ARC-AGI | ARC-AGI-2",
        "Benchmark | MATH | MATH-500",
        "Benchmark | AIME 2024 | AIME 2025",
        "Benchmark | LSUN | LSUN Bedroom",
        "Benchmark | ImageNet-1K | ImageNet-21K",
        "Benchmark | CUB-200-2011 | CUB-200",
        "Benchmark | COCO | COCO-Stuff",
        "Benchmark | SuperGLUE | GLUE",
        "Benchmark | WikiText-2 | WikiText-103",
        "Benchmark | HumanEval | HumanEval-X",
        "Benchmark | Arena-Hard | Arena-Hard-Auto",
        "Benchmark | LongBench | LongBench-E",
        "Benchmark | Minecraft | MineRL",
        "Benchmark | ScanNet | ScanNet++",
        "Benchmark | ScanNet | ScanNet200",
        "Benchmark | CLEVR | CLEVRER",
        "Benchmark | BEIR | MTEB",
        "Benchmark | RLBench | CALVIN",
        "Benchmark | Charades | Charades-STA",
        "Benchmark | ActivityNet | ActivityNet-QA",
        "Benchmark | MuJoCo | MJX",
      })
  void tellsVersionsSizesAndVariantsApart(String type, String a, String b) {
    assertSame(type, a, b, false);
  }

  private static void assertSame(String type, String a, String b, boolean same) {
    EntityType of = EntityType.ofLabel(type);
    assertThat(WITHOUT_LEXICON.same(of, a, b)).isEqualTo(same);
    assertThat(WITHOUT_LEXICON.same(of, b, a)).isEqualTo(same);
  }

  private static LexiconEntry entry(String name, String... aliases) {
    return new LexiconEntry(
        new EntityKey(EntityType.METHOD, name),
        ImmutableSet.copyOf(aliases),
        Optional.empty(),
        ImmutableList.of(),
        Guard.NONE);
  }

  @Test
  void takesTheLexiconsWord() {
    NamePairs rule = new NamePairs(List.of(entry("DAgger", "Dataset Aggregation"), entry("PER")));
    assertThat(rule.same(EntityType.METHOD, "dagger", "dataset-aggregation")).isTrue();
    assertThat(WITHOUT_LEXICON.same(EntityType.METHOD, "DAgger", "Dataset Aggregation")).isFalse();
  }

  @Test
  void twoEntriesOfTheLexiconAreTwoThings() {
    NamePairs rule = new NamePairs(List.of(entry("GAN"), entry("GAT", "Graph Attention Network")));
    assertThat(rule.same(EntityType.METHOD, "GAN", "Graph Attention Network")).isFalse();
  }

  @Test
  void versionsThatTheLexiconListsUnderOneNameAreApart() {
    NamePairs rule = new NamePairs(List.of(entry("Mix", "Mix v0.1", "Mix v0.2")));
    assertThat(rule.same(EntityType.METHOD, "Mix v0.1", "Mix v0.2")).isFalse();
    assertThat(rule.same(EntityType.METHOD, "Mix", "Mix v0.2")).isTrue();
  }

  @Test
  void oneAcronymWithTwoLongFormsIsTwoThings() {
    assertSame("Method", "XYZ (Xeric Yam Zone)", "XYZ (Xenial Yak Zoo)", false);
    assertSame("Method", "XYZ (Xeric Yam Zone)", "XYZ (xeric-yam zones)", true);
    assertSame("Method", "XYZ (Xeric Yam Zone)", "Xeric Yam Zone", true);
  }

  @Test
  void oddNamesDoNoHarm() {
    for (String odd :
        new String[] {"", " ", "()", "$$", "+", "\uD83D", "(a) (b)", "s", "v2", "\\"}) {
      assertThat(WITHOUT_LEXICON.same(EntityType.MODEL, odd, "GPT-4")).isFalse();
      assertThat(WITHOUT_LEXICON.same(EntityType.MODEL, "GPT-4", odd)).isFalse();
    }
  }
}
