package org.stemma.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One entry of each catalogue, in the form that the catalogue gives it. */
final class CataloguesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "agent-benchmarks; README.md; '### FjordBench (Fjord Agent Benchmark)'; FjordBench",
        "agent-benchmarks; README.md; '### Fjord World Benchmark'; Fjord World",
        "agent-papers; README.md; '\"**FjordAgent: Walking on Ice**\", 2024 [[paper](https://a.org/5)]'; FjordAgent",
        "audio-timeline; README.md; '| 01.02 | [FjordLM: Songs](https://a.org) | [arXiv](https://arxiv.org/abs/1) | - |'; FjordLM",
        "beir; README.md; '| FjordFever | [Homepage](https://a.org/6) | fjord |'; FjordFever",
        "code-benchmarks; README.md; '| 2023-01 | ICE | [FjordEval](https://b.org) | 164 | Python | (https://arxiv.org/abs/3) |'; FjordEval",
        "continual; README.md; '-  `FjordIL`: Learning on Ice. [[paper](https://a.org/7)]'; FjordIL",
        "crowd-counting; README.md; '- <a name=\"F\"></a> **[FjordCount]** Counting Seals [[paper](https://a.org/8)]'; FjordCount",
        "dataset-finder; anserini_search_collections/dataset_search_collection_description_title_only/documents.jsonl; '{\"id\": \"FjordNLI Dataset\", \"contents\": \"seals\"}'; FjordNLI",
        "decision-rl; README.md; '|  1  |  [FjordQ](https://a.org/9)  | ![d](https://b.org) |'; FjordQ",
        "detectors; README.md; '| FjordCNN | [A, B] | 10.0 | - | ICE''14 |'; FjordCNN",
        "dialogue-datasets; parlai/tasks/task_list.py; '        \"display_name\": \"FjordTalk\",'; FjordTalk",
        "domain-generalization; README.md; '* Fjord Risk Descent (FRD, [A et al., 2020](https://a.org/10))'; FRD",
        "earth-observation; docs/api/datasets/data.csv; '`FjordSat`_,C,\"Ice\"'; FjordSat",
        "federated; README.md; '- **FedFjord** — [Federated Ice](https://a.org/11)'; FedFjord",
        "gans; README.md; '* FjordGAN - [Ice by Play](https://a.org/12)'; FjordGAN",
        "graph-learning; README.md; '| Fjord50 | [`pykeen.datasets.Fjord`](u) | - |%n| FjordE | [`pykeen.models.FjordE`](u) | [A](https://b.org) |'; Fjord50",
        "hand-poses; README.md; '| [FjordHand](https://a.org/13) | 2017 | ICE |'; FjordHand",
        "helm; src/helm/config/model_metadata.yaml; '    display_name: Fjord-2 Large (7B)'; Fjord-2 Large",
        "hf-datasets; datasets/fjord/README.md; 'pretty_name: FjordQA (Fjord Questions)'; FjordQA",
        "image-models; README.md; '* FjordFormer (Long Ice) - https://arxiv.org/abs/4'; FjordFormer",
        "llm-benchmarks; README.md; '| FjordEval | 2024 | General |'; FjordEval",
        "llm-datasets; README.md; '- **FjordQA  2023-6 | All | EN | HG | [Paper](https://a.org/1)**'; FjordQA",
        "llms; README.md; '| Fjord-XL | 2023/05 | - |'; Fjord-XL",
        "lm-evaluation; lm_eval/tasks/fjord/README.md; '# FjordBench'; FjordBench",
        "lmms-evaluation; docs/advanced/current_tasks.md; '- [FjordVQA](https://a.org/14) (fjord_vqa)'; FjordVQA",
        "medical-datasets; README.md; '| [FjordCT](./resources/F.md) | CT |'; FjordCT",
        "multimodal-benchmarks; README.md; '| **FjordMM** | [FjordMM: Seeing](https://a.org/2) | - |'; FjordMM",
        "multimodal-evaluation; README.md; '1. <mark>FjordMME</mark> Seeing Ice. [[Paper](https://a.org/15)]'; FjordMME",
        "nlp-progress; english/fjord.md; '### FjordBank'; FjordBank",
        "open-mmlab-3d; configs/fjord/metafile.yml; 'Collections:%n  - Name: Fjord3D%n'; Fjord3D",
        "open-mmlab-editing; configs/fjord/metafile.yml; 'Collections:%n  - Name: FjordSR%n'; FjordSR",
        "open-mmlab-images; configs/fjord/metafile.yml; 'Collections:%n  - Name: FjordNet%n'; FjordNet",
        "open-mmlab-pose; configs/body/fjord/coco/metafile.yml; 'Collections:%n- Name: FjordPose%n'; FjordPose",
        "open-mmlab-rotated; configs/fjord/README.md; '# FjordBox'; FjordBox",
        "open-mmlab-text; configs/textdet/fjord/metafile.yml; 'Collections:%n  - Name: FjordText%n'; FjordText",
        "open-mmlab-tracking; configs/mot/fjord/metafile.yml; 'Collections:%n  - Name: FjordSort%n'; FjordSort",
        "open-mmlab-video; configs/recognition/fjord/metafile.yml; 'Collections:%n  - Name: FjordTSM%n'; FjordTSM",
        "opencompass; dataset-index.yml; '    name: FjordBench (Hard)%n    category: Ice%n    paper: https://a.org/3%n'; FjordBench",
        "optimizers; README.md; '| AdaFjord | *Steps on Ice* | [github](u) | <https://arxiv.org/abs/2> | c |'; AdaFjord",
        "out-of-distribution; README.md; '> - [x] [![a](https://img.shields.io/badge/ICE22-FjordOut-f4d5b3?style=x)](https://a.org/16)'; FjordOut",
        "outlier-detection; README.rst; '   * - Proximity-Based%n     - FOF%n     - Fjord Outlier Factor%n     - 2000'; FOF",
        "pose-datasets; docs/en/dataset_zoo/fjord.md; '<summary><a href=\"https://a.org/17\">FjordPose (ICE 2018)</a></summary>'; FjordPose",
        "recommenders; docs/source/user_guide/model/general/fjord.rst; 'FjordRec%n========%n%nIntroduction%n---%n%n`[paper] <https://a.org/4>`_%n'; FjordRec",
        "reidentification; README.md; '| [FjordID](#fjord) | 2009 |'; FjordID",
        "retrieval-datasets; ir_datasets/docs/fjord.yaml; '_:%n  pretty_name: FjordTREC%n'; FjordTREC",
        "shapes; README.md; '<b>FjordNet (2015)</b> [[Link]](https://a.org/18)'; FjordNet",
        "speech-corpora; docs/corpus.rst; '  * - FjordSpeech%n    - :meth:`x`'; FjordSpeech",
        "swift-models; docs/source_en/Instruction/Supported-models-and-datasets.md; '|[O/Fjord](u)|[O/Fjord](https://huggingface.co/O/Fjord)|'; Fjord",
        "time-series; README.md; '  - [x] **FjordFormer** - Long Ice [[ICE 2024]](https://a.org/19)'; FjordFormer",
        "trackers; README.md; '* **FjordTrack:** A Seal. [[paper](u)]'; FjordTrack",
        "transfer; README.md; '- **FjordAdapt** - Ice to Water [[ICE 2015]](https://a.org/23)'; FjordAdapt",
        "video-datasets; README.md; '* **FjordFilm Dataset**: (2019)'; FjordFilm",
        "video-language; README.md; '| **FjordVid** | [**Seeing Ice**](https://a.org/20) | 2024 | ICE |'; FjordVid",
        "vision-transformers; README.md; '* **FjordViT**: \"Long Ice\", ICE, 2022 [[Paper](https://a.org/21)]'; FjordViT",
        "voice-datasets; README.md; '* [FjordVoice](https://a.org/22) - seals singing'; FjordVoice",
      })
  void readsAnEntry(String id, String file, String entry, String name) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, entry.replace("%n", "\n") + "\n");

    assertThat(Catalogues.named(id).read(folder)).extracting(Found::name).contains(name);
  }
}
