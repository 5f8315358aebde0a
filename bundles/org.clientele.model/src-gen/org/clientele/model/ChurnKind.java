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
 * A representation of the literals of the enumeration '<em><b>Churn Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 *  Why a customer goes [P13].
 * <!-- end-model-doc -->
 * @see org.clientele.model.ClientelePackage#getChurnKind()
 * @model
 * @generated
 */
public enum ChurnKind implements Enumerator {
	/**
	 * The '<em><b>NOT STATED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NOT_STATED_VALUE
	 * @generated
	 * @ordered
	 */
	NOT_STATED(0, "NOT_STATED", "NOT_STATED"),

	/**
	 * The '<em><b>NATURAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Moved away, closed down, died: nobody's doing.
	 * <!-- end-model-doc -->
	 * @see #NATURAL_VALUE
	 * @generated
	 * @ordered
	 */
	NATURAL(1, "NATURAL", "NATURAL"),

	/**
	 * The '<em><b>MALICIOUS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Took advantage and went: bad debts, broken terms.
	 * <!-- end-model-doc -->
	 * @see #MALICIOUS_VALUE
	 * @generated
	 * @ordered
	 */
	MALICIOUS(2, "MALICIOUS", "MALICIOUS"),

	/**
	 * The '<em><b>COMPETITION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Somebody else offered more.
	 * <!-- end-model-doc -->
	 * @see #COMPETITION_VALUE
	 * @generated
	 * @ordered
	 */
	COMPETITION(3, "COMPETITION", "COMPETITION"),

	/**
	 * The '<em><b>FAULT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  We did something wrong.
	 * <!-- end-model-doc -->
	 * @see #FAULT_VALUE
	 * @generated
	 * @ordered
	 */
	FAULT(4, "FAULT", "FAULT");

	/**
	 * The '<em><b>NOT STATED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NOT_STATED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NOT_STATED_VALUE = 0;

	/**
	 * The '<em><b>NATURAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Moved away, closed down, died: nobody's doing.
	 * <!-- end-model-doc -->
	 * @see #NATURAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NATURAL_VALUE = 1;

	/**
	 * The '<em><b>MALICIOUS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Took advantage and went: bad debts, broken terms.
	 * <!-- end-model-doc -->
	 * @see #MALICIOUS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MALICIOUS_VALUE = 2;

	/**
	 * The '<em><b>COMPETITION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Somebody else offered more.
	 * <!-- end-model-doc -->
	 * @see #COMPETITION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int COMPETITION_VALUE = 3;

	/**
	 * The '<em><b>FAULT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  We did something wrong.
	 * <!-- end-model-doc -->
	 * @see #FAULT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FAULT_VALUE = 4;

	/**
	 * An array of all the '<em><b>Churn Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ChurnKind[] VALUES_ARRAY =
		new ChurnKind[] {
			NOT_STATED,
			NATURAL,
			MALICIOUS,
			COMPETITION,
			FAULT,
		};

	/**
	 * A public read-only list of all the '<em><b>Churn Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ChurnKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Churn Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ChurnKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ChurnKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Churn Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ChurnKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ChurnKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Churn Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ChurnKind get(int value) {
		switch (value) {
			case NOT_STATED_VALUE: return NOT_STATED;
			case NATURAL_VALUE: return NATURAL;
			case MALICIOUS_VALUE: return MALICIOUS;
			case COMPETITION_VALUE: return COMPETITION;
			case FAULT_VALUE: return FAULT;
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
	private ChurnKind(int value, String name, String literal) {
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
	
} //ChurnKind
