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
        "audio-timeline; README.md; '| 01.02 | [FjordLM: Songs](https://a.org) | [arXiv](https://arxiv.org/abs/1) | - |'; FjordLM",
        "graph-learning; README.md; '| Fjord50 | [`pykeen.datasets.Fjord`](u) | - |%n| FjordE | [`pykeen.models.FjordE`](u) | [A](https://b.org) |'; Fjord50",
        "helm; src/helm/config/model_metadata.yaml; '    display_name: Fjord-2 Large (7B)'; Fjord-2 Large",
        "llm-benchmarks; README.md; '| FjordEval | 2024 | General |'; FjordEval",
        "llm-datasets; README.md; '- **FjordQA  2023-6 | All | EN | HG | [Paper](https://a.org/1)**'; FjordQA",
        "llms; README.md; '| Fjord-XL | 2023/05 | - |'; Fjord-XL",
        "medical-datasets; README.md; '| [FjordCT](./resources/F.md) | CT |'; FjordCT",
        "multimodal-benchmarks; README.md; '| **FjordMM** | [FjordMM: Seeing](https://a.org/2) | - |'; FjordMM",
        "open-mmlab-3d; configs/fjord/metafile.yml; 'Collections:%n  - Name: Fjord3D%n'; Fjord3D",
        "open-mmlab-editing; configs/fjord/metafile.yml; 'Collections:%n  - Name: FjordSR%n'; FjordSR",
        "open-mmlab-images; configs/fjord/metafile.yml; 'Collections:%n  - Name: FjordNet%n'; FjordNet",
        "open-mmlab-pose; configs/body/fjord/coco/metafile.yml; 'Collections:%n- Name: FjordPose%n'; FjordPose",
        "open-mmlab-video; configs/recognition/fjord/metafile.yml; 'Collections:%n  - Name: FjordTSM%n'; FjordTSM",
        "opencompass; dataset-index.yml; '    name: FjordBench (Hard)%n    category: Ice%n    paper: https://a.org/3%n'; FjordBench",
        "optimizers; README.md; '| AdaFjord | *Steps on Ice* | [github](u) | <https://arxiv.org/abs/2> | c |'; AdaFjord",
        "recommenders; docs/source/user_guide/model/general/fjord.rst; 'FjordRec%n========%n%nIntroduction%n---%n%n`[paper] <https://a.org/4>`_%n'; FjordRec",
        "swift-models; docs/source_en/Instruction/Supported-models-and-datasets.md; '|[O/Fjord](u)|[O/Fjord](https://huggingface.co/O/Fjord)|'; Fjord",
      })
  void readsAnEntry(String id, String file, String entry, String name) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, entry.replace("%n", "\n") + "\n");

    assertThat(Catalogues.named(id).read(folder)).extracting(Found::name).contains(name);
  }
}
