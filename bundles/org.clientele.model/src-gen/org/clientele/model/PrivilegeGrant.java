/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.clientele.model.value.PartyId;
import org.clientele.model.value.TaskId;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Privilege Grant</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  A privilege that was given, and what it cost.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.PrivilegeGrant#getCustomer <em>Customer</em>}</li>
 *   <li>{@link org.clientele.model.PrivilegeGrant#getTable <em>Table</em>}</li>
 *   <li>{@link org.clientele.model.PrivilegeGrant#getGrade <em>Grade</em>}</li>
 *   <li>{@link org.clientele.model.PrivilegeGrant#getPrivilege <em>Privilege</em>}</li>
 *   <li>{@link org.clientele.model.PrivilegeGrant#getDay <em>Day</em>}</li>
 *   <li>{@link org.clientele.model.PrivilegeGrant#getCost <em>Cost</em>}</li>
 *   <li>{@link org.clientele.model.PrivilegeGrant#getTask <em>Task</em>}</li>
 *   <li>{@link org.clientele.model.PrivilegeGrant#getAccount <em>Account</em>}</li>
 *   <li>{@link org.clientele.model.PrivilegeGrant#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getPrivilegeGrant()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface PrivilegeGrant extends Aggregate {
	/**
	 * Returns the value of the '<em><b>Customer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Customer</em>' attribute.
	 * @see #setCustomer(PartyId)
	 * @see org.clientele.model.ClientelePackage#getPrivilegeGrant_Customer()
	 * @model unique="false" dataType="org.clientele.model.PartyId"
	 *        annotation="urn:clientele:store indexed='true' party='true' newestBy='day'"
	 * @generated
	 */
	PartyId getCustomer();

	/**
	 * Sets the value of the '{@link org.clientele.model.PrivilegeGrant#getCustomer <em>Customer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Customer</em>' attribute.
	 * @see #getCustomer()
	 * @generated
	 */
	void setCustomer(PartyId value);

	/**
	 * Returns the value of the '<em><b>Table</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The key of the grade table.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Table</em>' attribute.
	 * @see #setTable(String)
	 * @see org.clientele.model.ClientelePackage#getPrivilegeGrant_Table()
	 * @model unique="false"
	 * @generated
	 */
	String getTable();

	/**
	 * Sets the value of the '{@link org.clientele.model.PrivilegeGrant#getTable <em>Table</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Table</em>' attribute.
	 * @see #getTable()
	 * @generated
	 */
	void setTable(String value);

	/**
	 * Returns the value of the '<em><b>Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The key of the grade.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Grade</em>' attribute.
	 * @see #setGrade(String)
	 * @see org.clientele.model.ClientelePackage#getPrivilegeGrant_Grade()
	 * @model unique="false"
	 * @generated
	 */
	String getGrade();

	/**
	 * Sets the value of the '{@link org.clientele.model.PrivilegeGrant#getGrade <em>Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grade</em>' attribute.
	 * @see #getGrade()
	 * @generated
	 */
	void setGrade(String value);

	/**
	 * Returns the value of the '<em><b>Privilege</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The key of the privilege.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Privilege</em>' attribute.
	 * @see #setPrivilege(String)
	 * @see org.clientele.model.ClientelePackage#getPrivilegeGrant_Privilege()
	 * @model unique="false"
	 * @generated
	 */
	String getPrivilege();

	/**
	 * Sets the value of the '{@link org.clientele.model.PrivilegeGrant#getPrivilege <em>Privilege</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Privilege</em>' attribute.
	 * @see #getPrivilege()
	 * @generated
	 */
	void setPrivilege(String value);

	/**
	 * Returns the value of the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Day</em>' attribute.
	 * @see #setDay(LocalDate)
	 * @see org.clientele.model.ClientelePackage#getPrivilegeGrant_Day()
	 * @model unique="false" dataType="org.clientele.model.Date"
	 * @generated
	 */
	LocalDate getDay();

	/**
	 * Sets the value of the '{@link org.clientele.model.PrivilegeGrant#getDay <em>Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Day</em>' attribute.
	 * @see #getDay()
	 * @generated
	 */
	void setDay(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  In the base currency.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cost</em>' attribute.
	 * @see #setCost(BigDecimal)
	 * @see org.clientele.model.ClientelePackage#getPrivilegeGrant_Cost()
	 * @model unique="false" dataType="org.clientele.model.Decimal"
	 * @generated
	 */
	BigDecimal getCost();

	/**
	 * Sets the value of the '{@link org.clientele.model.PrivilegeGrant#getCost <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cost</em>' attribute.
	 * @see #getCost()
	 * @generated
	 */
	void setCost(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Task</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The task by which it was given; unset: none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Task</em>' attribute.
	 * @see #setTask(TaskId)
	 * @see org.clientele.model.ClientelePackage#getPrivilegeGrant_Task()
	 * @model unique="false" dataType="org.clientele.model.TaskId"
	 * @generated
	 */
	TaskId getTask();

	/**
	 * Sets the value of the '{@link org.clientele.model.PrivilegeGrant#getTask <em>Task</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Task</em>' attribute.
	 * @see #getTask()
	 * @generated
	 */
	void setTask(TaskId value);

	/**
	 * Returns the value of the '<em><b>Account</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The account of who gave it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Account</em>' attribute.
	 * @see #setAccount(String)
	 * @see org.clientele.model.ClientelePackage#getPrivilegeGrant_Account()
	 * @model unique="false"
	 * @generated
	 */
	String getAccount();

	/**
	 * Sets the value of the '{@link org.clientele.model.PrivilegeGrant#getAccount <em>Account</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Account</em>' attribute.
	 * @see #getAccount()
	 * @generated
	 */
	void setAccount(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.clientele.model.ClientelePackage#getPrivilegeGrant_Note()
	 * @model unique="false"
	 *        annotation="urn:clientele:store personal='true' length='1000'"
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.clientele.model.PrivilegeGrant#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // PrivilegeGrant
