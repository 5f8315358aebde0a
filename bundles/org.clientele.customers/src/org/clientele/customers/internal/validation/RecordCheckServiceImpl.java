package org.clientele.customers.internal.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.StatusCodes;
import org.clientele.core.validation.RecordCheckService;
import org.clientele.core.validation.RecordIssue;
import org.clientele.model.Aggregate;
import org.clientele.model.ContactPointKind;
import org.clientele.model.Identified;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Component;

/** The rules of single values, for the editor, the store and the importer alike. */
@Component
public final class RecordCheckServiceImpl implements RecordCheckService {

    private static final String PLUGIN = "org.clientele.customers"; //$NON-NLS-1$

    /** Names an object of a graph. */
    private record Key(EClass type, long id) {
    }

    @Override
    public List<RecordIssue> check(Aggregate aggregate, Optional<? extends Aggregate> stored, LocalDate today) {
        List<RecordIssue> issues = new ArrayList<>();
        ObjectRules rules = new ObjectRules(today);
        Map<Key, EObject> before = stored.map(RecordCheckServiceImpl::objects).orElseGet(HashMap::new);
        for (EObject object : all(aggregate)) {
            Set<String> old = new HashSet<>();
            EObject was = before.get(key(object));
            rules.check(object, (feature, message) -> {
                if (was != null && old.isEmpty()) {
                    old.add(""); //$NON-NLS-1$
                    rules.check(was, (f, m) -> old.add(f.getName() + m));
                }
                boolean known = old.contains(feature.getName() + message);
                issues.add(new RecordIssue(object, feature,
                        status(known ? IStatus.WARNING : IStatus.ERROR, message)));
            });
        }
        return issues;
    }

    private static List<EObject> all(Aggregate aggregate) {
        List<EObject> all = new ArrayList<>();
        all.add(aggregate);
        for (Iterator<EObject> parts = aggregate.eAllContents(); parts.hasNext();) {
            all.add(parts.next());
        }
        return all;
    }

    private static Map<Key, EObject> objects(Aggregate stored) {
        Map<Key, EObject> objects = new HashMap<>();
        all(stored).forEach(object -> objects.put(key(object), object));
        objects.remove(null);
        return objects;
    }

    private static Key key(EObject object) {
        return object instanceof Identified identified && identified.getId() != 0
                ? new Key(object.eClass(), identified.getId())
                : null;
    }

    @Override
    public IStatus checkContactPoint(ContactPointKind kind, String value) {
        String problem = ContactPoints.problem(kind, value);
        return problem == null ? Status.OK_STATUS : status(IStatus.ERROR, problem);
    }

    @Override
    public Optional<String> checkText(EAttribute attribute, String value) {
        return Optional.ofNullable(Texts.problem(attribute.getEContainingClass(), attribute, value));
    }

    private static IStatus status(int severity, String message) {
        return new Status(severity, PLUGIN, StatusCodes.INVALID_RECORD, message, null);
    }
}
