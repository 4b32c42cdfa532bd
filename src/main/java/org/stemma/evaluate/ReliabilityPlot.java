package org.stemma.evaluate;

import java.util.Locale;
import java.util.Map;

/**
 * A reliability plot as SVG: for each measure a panel, in which confidence runs to the right and
 * the share that is right upwards. Dots on the diagonal mean that confidences can be believed; the
 * larger a dot, the more statements it stands for.
 */
public final class ReliabilityPlot {
  private static final int SIDE = 240;
  private static final int GAP = 60;
  private static final int TOP = 40;
  private static final int BOTTOM = 50;
  private static final double LARGEST = 12;

  private final StringBuilder svg = new StringBuilder();

  private ReliabilityPlot() {}

  /** The plot of that evaluation. */
  public static String of(Evaluation evaluation) {
    ReliabilityPlot plot = new ReliabilityPlot();
    int panels = evaluation.calibrations().size();
    plot.add(
        String.format(
            Locale.ROOT,
            "<svg xmlns='http://www.w3.org/2000/svg' width='%1$d' height='%2$d' viewBox='0 0 %1$d %2$d'"
                + " font-family='sans-serif' font-size='12' fill='#333'>\n",
            GAP + panels * (SIDE + GAP),
            TOP + SIDE + BOTTOM));
    plot.add(String.format(Locale.ROOT, "<rect width='100%%' height='100%%' fill='#fff'/>\n"));
    int left = GAP;
    for (Map.Entry<Measure, Calibration> each : evaluation.calibrations().entrySet()) {
      plot.panel(left, each.getKey(), each.getValue());
      left += SIDE + GAP;
    }
    return plot.svg.append("</svg>\n").toString();
  }

  private void panel(int left, Measure measure, Calibration calibration) {
    add(String.format(Locale.ROOT, "<g transform='translate(%d %d)'>\n", left, TOP));
    add(
        String.format(
            Locale.ROOT,
            "<text y='-14' font-weight='bold'>%s</text><text x='%d' y='-14' text-anchor='end'>error"
                + " %.3f of %,d</text>\n",
            measure.label(),
            SIDE,
            calibration.error(),
            calibration.count()));
    add(
        String.format(
            Locale.ROOT, "<rect width='%1$d' height='%1$d' fill='none' stroke='#bbb'/>\n", SIDE));
    add(
        String.format(
            Locale.ROOT, "<path d='M0 %1$d L%1$d 0' stroke='#bbb' stroke-dasharray='4'/>\n", SIDE));
    for (int tenths = 0; tenths <= 10; tenths += 2) {
      double at = SIDE * tenths / 10.0;
      add(
          String.format(
              Locale.ROOT,
              "<text x='%.0f' y='%d' text-anchor='middle'>%.1f</text>",
              at,
              SIDE + 18,
              tenths / 10.0));
      add(
          String.format(
              Locale.ROOT,
              "<text x='-8' y='%.0f' text-anchor='end'>%.1f</text>\n",
              SIDE - at + 4,
              tenths / 10.0));
    }
    add(
        String.format(
            Locale.ROOT,
            "<text x='%d' y='%d' text-anchor='middle'>confidence</text>\n",
            SIDE / 2,
            SIDE + 38));
    add(
        String.format(
            Locale.ROOT,
            "<text transform='translate(-38 %d) rotate(-90)' text-anchor='middle'>right</text>\n",
            SIDE / 2));
    dots(calibration);
    add(String.format(Locale.ROOT, "</g>\n"));
  }

  private void dots(Calibration calibration) {
    int most = calibration.bins().stream().mapToInt(Calibration.Bin::count).max().orElse(1);
    for (Calibration.Bin bin : calibration.bins()) {
      add(
          String.format(
              Locale.ROOT,
              "<circle cx='%.1f' cy='%.1f' r='%.1f' fill='#2563eb' fill-opacity='0.6'><title>%,d at"
                  + " %.2f, %.2f right</title></circle>\n",
              SIDE * bin.confidence(),
              SIDE * (1 - bin.right()),
              Math.max(2, LARGEST * Math.sqrt((double) bin.count() / most)),
              bin.count(),
              bin.confidence(),
              bin.right()));
    }
  }

  private void add(String element) {
    svg.append(element);
  }
}
