/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Grade</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  A row of thresholds: a customer has the first grade of which all thresholds are met.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.Grade#getKey <em>Key</em>}</li>
 *   <li>{@link org.clientele.model.Grade#getThresholds <em>Thresholds</em>}</li>
 *   <li>{@link org.clientele.model.Grade#getPrivileges <em>Privileges</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getGrade()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface Grade extends Identified, Titled {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  A short, stable name within the table; also the key of the scheme's value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.clientele.model.ClientelePackage#getGrade_Key()
	 * @model unique="false"
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.clientele.model.Grade#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Thresholds</b></em>' containment reference list.
	 * The list contents are of type {@link org.clientele.model.GradeThreshold}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Thresholds</em>' containment reference list.
	 * @see org.clientele.model.ClientelePackage#getGrade_Thresholds()
	 * @model containment="true"
	 * @generated
	 */
	EList<GradeThreshold> getThresholds();

	/**
	 * Returns the value of the '<em><b>Privileges</b></em>' containment reference list.
	 * The list contents are of type {@link org.clientele.model.Privilege}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Privileges</em>' containment reference list.
	 * @see org.clientele.model.ClientelePackage#getGrade_Privileges()
	 * @model containment="true"
	 * @generated
	 */
	EList<Privilege> getPrivileges();

} // Grade
