package org.clientele.rules.internal.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.clientele.core.definitions.Titles;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.EventDescriptor;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ConditionType;
import org.clientele.core.rules.OperandDescriptor;
import org.clientele.core.rules.text.TextContext;
import org.clientele.model.ClassificationScheme;
import org.clientele.model.OperandType;
import org.clientele.model.SchemeValue;
import org.clientele.model.Segment;

/** Everything that has a name in a context, to be found by id or by what people call it. */
final class Names {

    private final TextContext context;
    private final Directory<ColumnDescriptor> columns;
    private final Directory<EventDescriptor> streams;
    private final Directory<ClassificationScheme> schemes;
    private final Directory<Segment> segments;
    private final Map<String, ConditionType> types = new HashMap<>();

    Names(TextContext context, Collection<? extends ConditionType> installed) {
        this.context = context;
        this.columns = new Directory<>(context.columns(), ColumnDescriptor::id, ColumnDescriptor::names);
        this.streams = new Directory<>(context.facts().map(FactSnapshot::eventStreams).orElse(List.of()),
                EventDescriptor::id, stream -> List.of(stream.label()));
        this.schemes = new Directory<>(context.definitions().map(all -> all.schemes()).orElse(List.of()),
                ClassificationScheme::getKey, Titles::all);
        this.segments = new Directory<>(context.segments().orElse(List.of()), Segment::getKey,
                segment -> Stream.ofNullable(segment.getName()).toList());
        context.types().map(List::<ConditionType>copyOf).orElse(List.copyOf(installed))
                .forEach(type -> types.putIfAbsent(type.id(), type));
    }

    TextContext context() {
        return context;
    }

    Directory<ColumnDescriptor> columns() {
        return columns;
    }

    Directory<EventDescriptor> streams() {
        return streams;
    }

    Directory<ClassificationScheme> schemes() {
        return schemes;
    }

    Directory<Segment> segments() {
        return segments;
    }

    /** The values of a scheme. */
    Directory<SchemeValue> values(ClassificationScheme scheme) {
        return new Directory<>(scheme.getValues(), SchemeValue::getKey, Titles::all);
    }

    Map<String, ConditionType> types() {
        return types;
    }

    Optional<ConditionType> type(String id) {
        return Optional.ofNullable(id).map(types::get);
    }

    /** The type that an operand has by its condition type, or usually where that is not installed. */
    OperandType operandType(String typeId, String operand) {
        return type(typeId).flatMap(type -> operand(type, operand)).map(OperandDescriptor::type)
                .orElseGet(() -> Terms.usual(typeId, operand));
    }

    /** The type of what is in quotation marks. */
    OperandType quotedType(String typeId, String operand) {
        OperandType type = operand == null ? OperandType.TEXT : operandType(typeId, operand);
        return switch (type) {
        case KEY, OPERATOR -> type;
        default -> OperandType.TEXT;
        };
    }

    static Optional<OperandDescriptor> operand(ConditionType type, String name) {
        return type.operands().stream().filter(operand -> operand.name().equals(name)).findFirst();
    }

    /** Things with an id and names. */
    static final class Directory<T> {

        private final Map<String, T> byId = new LinkedHashMap<>();
        private final Map<String, List<T>> byName = new HashMap<>();
        private final Function<T, String> id;
        private final Function<T, List<String>> names;

        Directory(Collection<? extends T> all, Function<T, String> id, Function<T, List<String>> names) {
            this.id = id;
            this.names = names;
            for (T each : all) {
                String key = id.apply(each);
                if (key != null && byId.putIfAbsent(key, each) == null) {
                    names.apply(each).stream().map(Directory::fold).distinct()
                            .forEach(name -> byName.computeIfAbsent(name, n -> new ArrayList<>(1)).add(each));
                }
            }
        }

        boolean isEmpty() {
            return byId.isEmpty();
        }

        Collection<T> all() {
            return byId.values();
        }

        Optional<T> get(String key) {
            return Optional.ofNullable(byId.get(key));
        }

        String id(T thing) {
            return id.apply(thing);
        }

        List<String> names(T thing) {
            return names.apply(thing);
        }

        /** What is meant by an id or a name: none, one, or several where the name is not enough. */
        List<T> find(String text) {
            T exact = byId.get(text);
            return exact == null ? byName.getOrDefault(fold(text), List.of()) : List.of(exact);
        }

        /** A name that means this thing and nothing else, or the id. */
        String nameOrId(String key, Function<T, String> name) {
            T thing = byId.get(key);
            String called = thing == null ? null : name.apply(thing);
            return called == null || called.isBlank() || !find(called).equals(List.of(thing)) ? key : called;
        }

        /** Ids and names that are spelled nearly so, the nearest first. */
        List<String> near(String text) {
            List<String> all = new ArrayList<>(byId.keySet());
            byId.values().forEach(thing -> all.addAll(names.apply(thing)));
            return Nearest.of(text, all);
        }

        private static String fold(String name) {
            return name.strip().toLowerCase(Locale.ROOT);
        }
    }
}
