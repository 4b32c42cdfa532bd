package org.stemma.serve.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class GraphPageTest {
  private final GraphPage page = new GraphPage(Visitor.CENSUS, Visitor.NAMES);
  private final NeighbourhoodAnswer json = new NeighbourhoodAnswer(Visitor.CENSUS, Visitor.NAMES);

  private JsonNode around(String iri) throws IOException {
    Download answer = (Download) Visitor.answer(json, "iri", iri);
    return JsonMapper.builder().build().readTree(answer.text());
  }

  @Test
  void listsWhatStandsAroundAThing() {
    var shown = Visitor.see(page, "about", "grpo");

    assertThat(shown.select("[data-net]").attr("data-centre"))
        .isEqualTo("https://w3id.org/stemma/method/grpo");
    assertThat(shown.select("main tbody tr").eachText())
        .anySatisfy(row -> assertThat(row).startsWith("GRPO is a variant of PPO").contains("90 %"))
        .anySatisfy(row -> assertThat(row).startsWith("DAPO outperforms GRPO"))
        .anySatisfy(row -> assertThat(row).startsWith("DeepSeekMath proposes GRPO"));
  }

  @Test
  void answersTheSameAsJson() throws IOException {
    JsonNode net = around("method/grpo");

    assertThat(net.get("centre").asText()).isEqualTo("https://w3id.org/stemma/method/grpo");
    assertThat(net.get("nodes").findValuesAsText("label")).contains("GRPO", "PPO", "DeepSeekMath");
    assertThat(net.get("edges"))
        .anySatisfy(
            edge -> {
              assertThat(edge.get("target").asText()).endsWith("method/ppo");
              assertThat(edge.get("relation").asText()).isEqualTo("variantOf");
              assertThat(edge.get("confidence").asDouble()).isEqualTo(0.9);
              assertThat(edge.get("sentence").asText())
                  .isEqualTo("We propose GRPO, a variant of PPO.");
              assertThat(edge.at("/paper/label").asText()).isEqualTo("DeepSeekMath");
            });
  }

  @Test
  void isCertainOfWhatNamesTell() throws IOException {
    assertThat(around("https://w3id.org/stemma/model/qwen2.5").get("edges"))
        .anySatisfy(
            edge -> {
              assertThat(edge.get("relation").asText()).isEqualTo("derivedFrom");
              assertThat(edge.get("target").asText()).endsWith("model/qwen");
              assertThat(edge.get("confidence").asDouble()).isEqualTo(1);
              assertThat(edge.get("sentence").isNull()).isTrue();
            });
  }

  @Test
  void showsAPaperAsAnyThing() throws IOException {
    assertThat(around("paper/arxiv:2402.03300").get("edges").findValuesAsText("relation"))
        .contains("proposes", "evaluatesOn", "trainsOn");
    assertThat(Visitor.see(page, "about", "paper/arxiv:2402.03300").select("h1").text())
        .isEqualTo("Around DeepSeekMath");
  }

  @Test
  void saysWhatIsNotThere() {
    assertThatThrownBy(() -> Visitor.answer(page, "about", "GPRO")).isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> Visitor.answer(json, "iri", "method/\"> <x"))
        .isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> Visitor.answer(json)).isInstanceOf(NotThere.class);
  }

  @Test
  void offersWhereToBegin() {
    assertThat(Visitor.see(page).select("main a.chip").eachText()).contains("GRPO", "LIBERO");
  }
}
