package org.stemma.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stemma.paper.Paper;
import org.stemma.paper.Source;
import org.stemma.source.Reading.Read;
import org.stemma.source.Reading.Rejected;

/** A JSON object taken for a paper, under the names that the well-known sources give the fields. */
record JsonPaper(JsonNode node, Source source) {
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Cntrl}]+");
  private static final Pattern BETWEEN_AUTHORS = Pattern.compile("\\s*(?:;|,|\\band\\b)\\s*");
  private static final int LONGEST_ID = 300;

  Reading reading() {
    String title = first("title").map(JsonPaper::text).orElse("");
    String abstractText = first("abstract", "summary").map(JsonPaper::text).orElse("");
    String whole = first("text").map(JsonPaper::text).orElse("");
    int lineEnd = whole.indexOf('\n');
    if (title.isBlank() && abstractText.isBlank() && lineEnd > 0) {
      // A text that is whole is a title, a line feed and an abstract, as offsets take it.
      title = whole.substring(0, lineEnd);
      abstractText = whole.substring(lineEnd + 1);
    }
    Optional<String> fault = Checks.fault(title, abstractText);
    if (fault.isPresent()) {
      return new Rejected(source, fault.get());
    }
    return new Read(paper(title, abstractText));
  }

  private Paper paper(String title, String abstractText) {
    ImmutableList<String> authors = authors();
    return new Paper(
        id().orElseGet(() -> "title:" + TitleSlug.of(title)),
        title,
        abstractText,
        published(),
        authors,
        authors.isEmpty() ? authorCount() : OptionalInt.of(authors.size()),
        organisation(),
        links(abstractText),
        source);
  }

  private Optional<String> id() {
    return first("id", "arxiv_id", "paper_id")
        .map(JsonPaper::text)
        .map(id -> SPACES.matcher(id.strip()).replaceAll("-"))
        .filter(id -> !id.isEmpty())
        .map(id -> id.length() <= LONGEST_ID ? id : "title:" + TitleSlug.of(id));
  }

  private Optional<LocalDate> published() {
    return Stream.of("published", "publishedAt", "published_at", "date", "year")
        .flatMap(name -> first(name).stream())
        .flatMap(value -> WrittenDate.parse(text(value)).stream())
        .findFirst();
  }

  private ImmutableList<String> authors() {
    Optional<JsonNode> value = first("authors", "author");
    if (value.isEmpty()) {
      return ImmutableList.of();
    }
    if (value.get().isTextual()) {
      return named(BETWEEN_AUTHORS.splitAsStream(value.get().textValue()));
    }
    return named(elements(value.get()).flatMap(author -> name(author).stream()));
  }

  private static ImmutableList<String> named(Stream<String> names) {
    return names
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  private OptionalInt authorCount() {
    return first("author_count", "authorCount", "num_authors")
        .filter(count -> count.canConvertToInt() && count.intValue() > 0)
        .map(count -> OptionalInt.of(count.intValue()))
        .orElse(OptionalInt.empty());
  }

  private Optional<String> organisation() {
    return first("organisation", "organization", "affiliation")
        .flatMap(value -> elements(value).flatMap(one -> name(one).stream()).findFirst())
        .map(String::strip)
        .filter(name -> !name.isEmpty());
  }

  private ImmutableList<String> links(String abstractText) {
    var links = ImmutableSet.<String>builder();
    addresses(links, Function.identity(), "url", "links", "link");
    addresses(links, JsonPaper::doiAddress, "doi");
    addresses(links, Function.identity(), "pdf", "pdf_url", "pdfUrl");
    addresses(
        links,
        Function.identity(),
        "code",
        "code_url",
        "github",
        "githubRepo",
        "repository",
        "projectPage",
        "project_page");
    links.addAll(WebAddresses.in(abstractText));
    return links.build().asList();
  }

  private void addresses(
      ImmutableSet.Builder<String> links, Function<String, String> written, String... names) {
    Stream.of(names)
        .flatMap(name -> first(name).stream())
        .flatMap(JsonPaper::elements)
        .flatMap(value -> address(value).stream())
        .map(String::strip)
        .map(written)
        .flatMap(address -> WebAddresses.in(address).stream().limit(1))
        .forEach(links::add);
  }

  private static String doiAddress(String doi) {
    String bare = doi.regionMatches(true, 0, "doi:", 0, 4) ? doi.substring(4).strip() : doi;
    return bare.startsWith("10.") ? "https://doi.org/" + bare : bare;
  }

  private static Optional<String> address(JsonNode value) {
    return value.isObject()
        ? field(value, "url", "href").map(JsonPaper::text)
        : Optional.of(text(value));
  }

  private static Optional<String> name(JsonNode value) {
    return value.isObject()
        ? field(value, "name", "fullname", "full_name").map(JsonPaper::text)
        : Optional.of(text(value));
  }

  private static Stream<JsonNode> elements(JsonNode value) {
    return value.isArray() ? value.valueStream() : Stream.of(value);
  }

  private Optional<JsonNode> first(String... names) {
    return field(node, names);
  }

  private static Optional<JsonNode> field(JsonNode node, String... names) {
    return Stream.of(names)
        .map(node::path)
        .filter(value -> !value.isMissingNode() && !value.isNull())
        .findFirst();
  }

  private static String text(JsonNode value) {
    return value.isValueNode() ? value.asText() : "";
  }
}
