package org.stemma.extract.link;

import com.google.common.collect.SetMultimap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.stemma.extract.find.Candidate;

/** Joins names of one thing that the paper does not say are one: "Oak Test Dataset" and OTD. */
final class NamesakeGroups {
  private static final Pattern WORDS =
      Pattern.compile("(?:\\p{Lu}\\p{Ll}{2,}\\d*-?(?:\\p{Ll}+-)?)+");

  private NamesakeGroups() {}

  /**
   * Joins those forms in the groups.
   *
   * @param byForm the names of the paper, by folded form
   * @param shortForms the short form of each long one that the paper defines
   */
  static void join(
      String text,
      SetMultimap<String, Candidate> byForm,
      Map<String, String> shortForms,
      Namesakes namesakes,
      Groups groups) {
    List<String> forms = List.copyOf(byForm.keySet());
    for (int i = 0; i < forms.size(); i++) {
      for (String other : forms.subList(0, i)) {
        String form = forms.get(i);
        Candidate name = byForm.get(form).iterator().next();
        Candidate another = byForm.get(other).iterator().next();
        if (name.type() == another.type()
            && mayBeShortFormOf(form, name.in(text), shortForms.getOrDefault(other, form))
            && mayBeShortFormOf(other, another.in(text), shortForms.getOrDefault(form, other))
            && areTwoSpellings(name.in(text), another.in(text))
            && namesakes.same(name.type(), name.in(text), another.in(text))) {
          groups.join(other, form);
        }
      }
    }
  }

  // What has a short form of its own has no second one.
  private static boolean mayBeShortFormOf(String form, String written, String shortForm) {
    return shortForm.equals(form) || written.indexOf(' ') > 0;
  }

  // LCB is LongCodeBench, but DPO is not DivPO: a word holds whole words, or it is no long form.
  private static boolean areTwoSpellings(String a, String b) {
    String longer = a.length() > b.length() ? a : b;
    return longer.indexOf(' ') > 0
        || Math.abs(a.length() - b.length()) < 2
        || WORDS.matcher(longer).matches();
  }
}
