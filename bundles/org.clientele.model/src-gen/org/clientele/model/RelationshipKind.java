/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Relationship Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 *  What a party is to the target of the relationship.
 * <!-- end-model-doc -->
 * @see org.clientele.model.ClientelePackage#getRelationshipKind()
 * @model
 * @generated
 */
public enum RelationshipKind implements Enumerator {
	/**
	 * The '<em><b>WORKS FOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  A person works for an organisation or for another person.
	 * <!-- end-model-doc -->
	 * @see #WORKS_FOR_VALUE
	 * @generated
	 * @ordered
	 */
	WORKS_FOR(0, "WORKS_FOR", "WORKS_FOR"),

	/**
	 * The '<em><b>PART OF</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  An organisation is a part of another: the hierarchy, which has no cycles.
	 * <!-- end-model-doc -->
	 * @see #PART_OF_VALUE
	 * @generated
	 * @ordered
	 */
	PART_OF(1, "PART_OF", "PART_OF"),

	/**
	 * The '<em><b>KNOWS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Two parties know each other; the direction does not matter.
	 * <!-- end-model-doc -->
	 * @see #KNOWS_VALUE
	 * @generated
	 * @ordered
	 */
	KNOWS(2, "KNOWS", "KNOWS"),

	/**
	 * The '<em><b>REFERS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The party brought the target as a customer.
	 * <!-- end-model-doc -->
	 * @see #REFERS_VALUE
	 * @generated
	 * @ordered
	 */
	REFERS(3, "REFERS", "REFERS"),

	/**
	 * The '<em><b>CONTROLS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The party owns a share of the target.
	 * <!-- end-model-doc -->
	 * @see #CONTROLS_VALUE
	 * @generated
	 * @ordered
	 */
	CONTROLS(4, "CONTROLS", "CONTROLS");

	/**
	 * The '<em><b>WORKS FOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  A person works for an organisation or for another person.
	 * <!-- end-model-doc -->
	 * @see #WORKS_FOR
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int WORKS_FOR_VALUE = 0;

	/**
	 * The '<em><b>PART OF</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  An organisation is a part of another: the hierarchy, which has no cycles.
	 * <!-- end-model-doc -->
	 * @see #PART_OF
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PART_OF_VALUE = 1;

	/**
	 * The '<em><b>KNOWS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Two parties know each other; the direction does not matter.
	 * <!-- end-model-doc -->
	 * @see #KNOWS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int KNOWS_VALUE = 2;

	/**
	 * The '<em><b>REFERS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The party brought the target as a customer.
	 * <!-- end-model-doc -->
	 * @see #REFERS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REFERS_VALUE = 3;

	/**
	 * The '<em><b>CONTROLS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The party owns a share of the target.
	 * <!-- end-model-doc -->
	 * @see #CONTROLS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CONTROLS_VALUE = 4;

	/**
	 * An array of all the '<em><b>Relationship Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RelationshipKind[] VALUES_ARRAY =
		new RelationshipKind[] {
			WORKS_FOR,
			PART_OF,
			KNOWS,
			REFERS,
			CONTROLS,
		};

	/**
	 * A public read-only list of all the '<em><b>Relationship Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RelationshipKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Relationship Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RelationshipKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RelationshipKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Relationship Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RelationshipKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RelationshipKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Relationship Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RelationshipKind get(int value) {
		switch (value) {
			case WORKS_FOR_VALUE: return WORKS_FOR;
			case PART_OF_VALUE: return PART_OF;
			case KNOWS_VALUE: return KNOWS;
			case REFERS_VALUE: return REFERS;
			case CONTROLS_VALUE: return CONTROLS;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private RelationshipKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //RelationshipKind
