package org.clientele.store.internal.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.clientele.store.internal.mapping.Codes;
import org.clientele.store.internal.mapping.ModelMapping;
import org.clientele.store.internal.mapping.ModelMapping.Containment;
import org.clientele.store.internal.mapping.TableMapping;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/** Reads the numbers of classes and containments of a store, and gives numbers to new ones. */
final class CodeBook {

    private CodeBook() {
    }

    static Codes open(Connection connection, ModelMapping mapping) throws SQLException {
        Map<String, Integer> classes = read(connection, "SELECT CODE, PACKAGE, NAME FROM MODEL_CLASS"); //$NON-NLS-1$
        Map<String, Integer> features = read(connection,
                "SELECT CODE, PACKAGE, CLASS || '.' || NAME FROM MODEL_FEATURE"); //$NON-NLS-1$
        Codes codes = new Codes();
        Set<String> foreign = new HashSet<>(classes.keySet());
        for (EClass type : classes(mapping)) {
            String name = type.getEPackage().getNsURI() + '#' + type.getName();
            Integer code = classes.get(name);
            if (code == null) {
                code = classes.size() + 1;
                classes.put(name, code);
                insert(connection, "INSERT INTO MODEL_CLASS (CODE, PACKAGE, NAME) VALUES (?, ?, ?)", code, //$NON-NLS-1$
                        type.getEPackage().getNsURI(), type.getName());
            }
            codes.put(code, type);
            foreign.remove(name);
        }
        if (!foreign.isEmpty()) {
            codes.putForeign();
        }
        for (EReference feature : features(mapping)) {
            EClass type = feature.getEContainingClass();
            String name = type.getEPackage().getNsURI() + '#' + type.getName() + '.' + feature.getName();
            Integer code = features.get(name);
            if (code == null) {
                code = features.size() + 1;
                features.put(name, code);
                insert(connection, "INSERT INTO MODEL_FEATURE (CODE, PACKAGE, CLASS, NAME) VALUES (?, ?, ?, ?)", code, //$NON-NLS-1$
                        type.getEPackage().getNsURI(), type.getName(), feature.getName());
            }
            codes.put(code, feature);
        }
        return codes;
    }

    /** The numbers that a store has, without giving any: of what it does not know there is none. */
    static Codes known(Connection connection, ModelMapping mapping) throws SQLException {
        Map<String, Integer> classes = read(connection, "SELECT CODE, PACKAGE, NAME FROM MODEL_CLASS"); //$NON-NLS-1$
        Map<String, Integer> features = read(connection,
                "SELECT CODE, PACKAGE, CLASS || '.' || NAME FROM MODEL_FEATURE"); //$NON-NLS-1$
        Codes codes = new Codes();
        for (EClass type : classes(mapping)) {
            Integer code = classes.get(type.getEPackage().getNsURI() + '#' + type.getName());
            if (code != null) {
                codes.put(code, type);
            }
        }
        for (EReference feature : features(mapping)) {
            EClass type = feature.getEContainingClass();
            Integer code = features
                    .get(type.getEPackage().getNsURI() + '#' + type.getName() + '.' + feature.getName());
            if (code != null) {
                codes.put(code, feature);
            }
        }
        return codes;
    }

    private static Set<EClass> classes(ModelMapping mapping) {
        Set<EClass> classes = new LinkedHashSet<>();
        for (TableMapping table : mapping.tables()) {
            classes.add(table.root());
            classes.addAll(table.classes());
        }
        return classes;
    }

    private static Set<EReference> features(ModelMapping mapping) {
        Set<EReference> features = new LinkedHashSet<>();
        for (TableMapping table : mapping.tables()) {
            for (EClass type : table.classes()) {
                ModelMapping.containments(type).stream().map(Containment::reference).forEach(features::add);
            }
        }
        return features;
    }

    private static Map<String, Integer> read(Connection connection, String sql) throws SQLException {
        Map<String, Integer> codes = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(sql); ResultSet row = select.executeQuery()) {
            while (row.next()) {
                codes.put(row.getString(2) + '#' + row.getString(3), row.getInt(1));
            }
        }
        return codes;
    }

    private static void insert(Connection connection, String sql, int code, String... texts) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setInt(1, code);
            for (int i = 0; i < texts.length; i++) {
                insert.setString(i + 2, texts[i]);
            }
            insert.executeUpdate();
        }
    }
}
