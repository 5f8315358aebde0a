package org.clientele.model.edit.internal;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.clientele.model.ContactLimit;
import org.clientele.model.DecisionCell;
import org.clientele.model.DecisionRow;
import org.clientele.model.DecisionTest;
import org.clientele.model.DeclineSignalUse;
import org.clientele.model.FieldKind;
import org.clientele.model.FieldValue;
import org.clientele.model.GradeMetric;
import org.clientele.model.GradeThreshold;
import org.clientele.model.ProfileField;
import org.clientele.model.RfmBorder;
import org.clientele.model.StageGuardUse;
import org.clientele.model.StageTransition;
import org.clientele.model.Titled;
import org.clientele.model.util.ClienteleSwitch;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.common.util.ResourceLocator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** Labels of what administrators define: by the title in the user's language, else by the key. */
class DefinitionLabels extends ClienteleSwitch<String> {

    private static final String KEY = "key"; //$NON-NLS-1$

    private final ResourceLocator texts;

    DefinitionLabels(ResourceLocator texts) {
        this.texts = texts;
    }

    @Override
    public String caseTitled(Titled titled) {
        boolean chinese = Locale.getDefault().getLanguage().equals(Locale.CHINESE.getLanguage());
        String first = chinese ? titled.getChinese() : titled.getEnglish();
        String second = chinese ? titled.getEnglish() : titled.getChinese();
        return first(first, second, key(titled));
    }

    private static String key(EObject object) {
        return object.eClass().getEStructuralFeature(KEY) instanceof EAttribute key ? (String) object.eGet(key) : null;
    }

    @Override
    public String caseFieldKind(FieldKind kind) {
        return literal(kind.getKind());
    }

    @Override
    public String caseFieldValue(FieldValue value) {
        Object shown = value.getNumber() == null ? value.getDate() : value.getNumber().toPlainString();
        String amount = join(" ", shown == null ? null : shown.toString(), value.getCurrency()); //$NON-NLS-1$
        return join(": ", value.getField(), first(value.getText(), value.getChoice(), amount)); //$NON-NLS-1$
    }

    @Override
    public String caseProfileField(ProfileField field) {
        return text(field.getPath());
    }

    @Override
    public String caseDecisionRow(DecisionRow row) {
        String cells = row.getCells().stream().map(this::caseDecisionCell).collect(Collectors.joining(", ")); //$NON-NLS-1$
        return first(row.getNote(), cells);
    }

    @Override
    public String caseDecisionCell(DecisionCell cell) {
        return join(" ", cell.getColumn(), cell.getText()); //$NON-NLS-1$
    }

    @Override
    public String caseDecisionTest(DecisionTest test) {
        return text(test.getName());
    }

    @Override
    public String caseGradeMetric(GradeMetric metric) {
        return text(metric.getMetric());
    }

    @Override
    public String caseGradeThreshold(GradeThreshold threshold) {
        return join(" \u2265 ", threshold.getMetric(), number(threshold.getLeast())); //$NON-NLS-1$
    }

    @Override
    public String caseRfmBorder(RfmBorder border) {
        return join(": ", literal(border.getMeasure()), number(border.getValue())); //$NON-NLS-1$
    }

    @Override
    public String defaultCase(EObject object) {
        return ""; //$NON-NLS-1$
    }

    final String literal(Enumerator value) {
        String type = value.getClass().getSimpleName();
        return texts.getString("_UI_" + type + '_' + value.getName() + "_literal"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    static String number(BigDecimal value) {
        return value == null ? null : value.stripTrailingZeros().toPlainString();
    }

    /** The first text that says something. */
    static String first(String... texts) {
        return Arrays.stream(texts).filter(t -> t != null && !t.isBlank()).findFirst().orElse(""); //$NON-NLS-1$
    }

    static String text(String value) {
        return value == null ? "" : value; //$NON-NLS-1$
    }

    static String join(String separator, String... parts) {
        return Arrays.stream(parts).filter(p -> p != null && !p.isBlank()).collect(Collectors.joining(separator));
    }

    @Override
    public String caseStageTransition(StageTransition way) {
        return join(" \u2192 ", way.getFrom(), way.getTo()); //$NON-NLS-1$
    }

    @Override
    public String caseStageGuardUse(StageGuardUse use) {
        return text(use.getGuard());
    }

    @Override
    public String caseDeclineSignalUse(DeclineSignalUse use) {
        return join(": ", use.getSignal(), number(use.getWeight())); //$NON-NLS-1$
    }

    @Override
    public String caseContactLimit(ContactLimit limit) {
        return join(": ", limit.getValue(), Integer.toString(limit.getDays())); //$NON-NLS-1$
    }
}
