package org.clientele.ui.customers.internal.record.profile;

import org.clientele.core.profile.ProfileValue;
import org.clientele.model.ProfileField;
import org.clientele.model.Requirement;
import org.clientele.ui.Formats;

/** What the profile definition says of a value, in signs and words. */
final class Marks {

    private Marks() {
    }

    /** The sign behind a field's name. */
    static String sign(ProfileField field) {
        return switch (field.getRequirement()) {
        case REQUIRED -> "*"; //$NON-NLS-1$
        case DESIRED -> "\u25cb"; //$NON-NLS-1$
        case FORBIDDEN -> "\u2298"; //$NON-NLS-1$
        };
    }

    /** What is wanted of a value that lies in a table. */
    static String of(ProfileField field, String label) {
        return label + ' ' + sign(field);
    }

    /** Requirement, purpose and legal basis, as a sentence. */
    static String purpose(ProfileField field) {
        String word = field.getRequirement() == Requirement.REQUIRED ? Messages.Mark_required
                : field.getRequirement() == Requirement.DESIRED ? Messages.Mark_desired : Messages.Mark_forbidden;
        StringBuilder text = new StringBuilder(word);
        if (field.getPurpose() != null && !field.getPurpose().isBlank()) {
            text.append(": ").append(field.getPurpose()); //$NON-NLS-1$
        }
        if (field.getLegalBasis() != null && !field.getLegalBasis().isBlank()) {
            text.append(" (").append(field.getLegalBasis()).append(')'); //$NON-NLS-1$
        }
        return text.toString();
    }

    /** Source and age of a value. */
    static String origin(ProfileValue value, String source) {
        return value.knownSince() == null ? Messages.bind(Messages.Mark_sourceOnly, source)
                : Messages.bind(Messages.Mark_source, new Object[] { source,
                        Formats.ofUser().date(value.knownSince()), value.by() == null ? "" : value.by() }); //$NON-NLS-1$
    }
}
