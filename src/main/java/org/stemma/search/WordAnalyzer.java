package org.stemma.search;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Cuts text into words. Letters part from digits, so that GPT4 has the words of GPT-4, and
 * Qwen2.5-VL-7B those of "qwen 2.5 vl 7b"; case and accents go.
 */
final class WordAnalyzer extends Analyzer {
  /** The words of names: all, as they are. */
  static final Analyzer NAMES = new WordAnalyzer(false);

  /** The words of sentences: their stems, without those that every sentence has. */
  static final Analyzer TEXTS = new WordAnalyzer(true);

  private static final int PARTS =
      WordDelimiterGraphFilter.GENERATE_WORD_PARTS
          | WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS
          | WordDelimiterGraphFilter.SPLIT_ON_NUMERICS;

  private final boolean prose;

  private WordAnalyzer(boolean prose) {
    this.prose = prose;
  }

  /** What an index's fields are cut by. */
  static Analyzer ofFields() {
    return new PerFieldAnalyzerWrapper(TEXTS, ImmutableMap.of(Fields.NAME, NAMES));
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    var words = new StandardTokenizer();
    TokenStream parts = new WordDelimiterGraphFilter(words, PARTS, null);
    TokenStream plain = new ASCIIFoldingFilter(new LowerCaseFilter(parts));
    TokenStream all =
        prose
            ? new KStemFilter(
                new StopFilter(
                    new EnglishPossessiveFilter(plain), EnglishAnalyzer.ENGLISH_STOP_WORDS_SET))
            : plain;
    return new TokenStreamComponents(words, all);
  }

  /** The words of that text, in order. */
  static ImmutableList<String> words(Analyzer analyzer, String text) {
    ImmutableList.Builder<String> words = ImmutableList.builder();
    try (TokenStream tokens = analyzer.tokenStream(Fields.NAME, text)) {
      CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        words.add(word.toString());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words.build();
  }
}
