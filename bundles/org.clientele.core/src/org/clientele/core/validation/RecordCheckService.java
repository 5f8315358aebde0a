package org.clientele.core.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.clientele.model.Aggregate;
import org.clientele.model.ContactPointKind;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.ecore.EAttribute;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Checks values without reading the store. Safe for any thread that owns the graph; returns at once.
 *
 * @since 1.0
 */
@ProviderType
public interface RecordCheckService {

    /**
     * Checks a record or another aggregate value by value.
     *
     * @param aggregate the graph
     * @param stored the graph as it was loaded: what was wrong then already is only warned of, so that an old record can
     *        be edited; empty: everything counts
     * @param today the day that counts as today
     * @return what is wrong, in the order of the record; empty when all is well
     */
    List<RecordIssue> check(Aggregate aggregate, Optional<? extends Aggregate> stored, LocalDate today);

    /**
     * Checks the value of a contact point: a mail address, an international telephone number, a web address.
     *
     * @param kind what it is
     * @param value the text, not null
     * @return OK; otherwise an error, with a sentence in the user's language
     */
    IStatus checkContactPoint(ContactPointKind kind, String value);

    /**
     * Checks a text of the model: whether it is there when it has to be, and not too long.
     *
     * @param attribute an attribute of type text
     * @param value the text, or null
     * @return the problem in the user's language, or empty
     */
    Optional<String> checkText(EAttribute attribute, String value);
}
