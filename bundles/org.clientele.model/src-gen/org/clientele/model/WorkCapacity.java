/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Work Capacity</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  How much work somebody can do.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.WorkCapacity#getAccount <em>Account</em>}</li>
 *   <li>{@link org.clientele.model.WorkCapacity#getMonday <em>Monday</em>}</li>
 *   <li>{@link org.clientele.model.WorkCapacity#getTuesday <em>Tuesday</em>}</li>
 *   <li>{@link org.clientele.model.WorkCapacity#getWednesday <em>Wednesday</em>}</li>
 *   <li>{@link org.clientele.model.WorkCapacity#getThursday <em>Thursday</em>}</li>
 *   <li>{@link org.clientele.model.WorkCapacity#getFriday <em>Friday</em>}</li>
 *   <li>{@link org.clientele.model.WorkCapacity#getSaturday <em>Saturday</em>}</li>
 *   <li>{@link org.clientele.model.WorkCapacity#getSunday <em>Sunday</em>}</li>
 *   <li>{@link org.clientele.model.WorkCapacity#getExceptions <em>Exceptions</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getWorkCapacity()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface WorkCapacity extends Aggregate {
	/**
	 * Returns the value of the '<em><b>Account</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The account of the member of staff: unique; "*" for everybody who has none of their own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Account</em>' attribute.
	 * @see #setAccount(String)
	 * @see org.clientele.model.ClientelePackage#getWorkCapacity_Account()
	 * @model unique="false"
	 *        annotation="urn:clientele:store key='true'"
	 * @generated
	 */
	String getAccount();

	/**
	 * Sets the value of the '{@link org.clientele.model.WorkCapacity#getAccount <em>Account</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Account</em>' attribute.
	 * @see #getAccount()
	 * @generated
	 */
	void setAccount(String value);

	/**
	 * Returns the value of the '<em><b>Monday</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Minutes on each day of the week.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Monday</em>' attribute.
	 * @see #setMonday(int)
	 * @see org.clientele.model.ClientelePackage#getWorkCapacity_Monday()
	 * @model unique="false"
	 * @generated
	 */
	int getMonday();

	/**
	 * Sets the value of the '{@link org.clientele.model.WorkCapacity#getMonday <em>Monday</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Monday</em>' attribute.
	 * @see #getMonday()
	 * @generated
	 */
	void setMonday(int value);

	/**
	 * Returns the value of the '<em><b>Tuesday</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tuesday</em>' attribute.
	 * @see #setTuesday(int)
	 * @see org.clientele.model.ClientelePackage#getWorkCapacity_Tuesday()
	 * @model unique="false"
	 * @generated
	 */
	int getTuesday();

	/**
	 * Sets the value of the '{@link org.clientele.model.WorkCapacity#getTuesday <em>Tuesday</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tuesday</em>' attribute.
	 * @see #getTuesday()
	 * @generated
	 */
	void setTuesday(int value);

	/**
	 * Returns the value of the '<em><b>Wednesday</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Wednesday</em>' attribute.
	 * @see #setWednesday(int)
	 * @see org.clientele.model.ClientelePackage#getWorkCapacity_Wednesday()
	 * @model unique="false"
	 * @generated
	 */
	int getWednesday();

	/**
	 * Sets the value of the '{@link org.clientele.model.WorkCapacity#getWednesday <em>Wednesday</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wednesday</em>' attribute.
	 * @see #getWednesday()
	 * @generated
	 */
	void setWednesday(int value);

	/**
	 * Returns the value of the '<em><b>Thursday</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Thursday</em>' attribute.
	 * @see #setThursday(int)
	 * @see org.clientele.model.ClientelePackage#getWorkCapacity_Thursday()
	 * @model unique="false"
	 * @generated
	 */
	int getThursday();

	/**
	 * Sets the value of the '{@link org.clientele.model.WorkCapacity#getThursday <em>Thursday</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Thursday</em>' attribute.
	 * @see #getThursday()
	 * @generated
	 */
	void setThursday(int value);

	/**
	 * Returns the value of the '<em><b>Friday</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Friday</em>' attribute.
	 * @see #setFriday(int)
	 * @see org.clientele.model.ClientelePackage#getWorkCapacity_Friday()
	 * @model unique="false"
	 * @generated
	 */
	int getFriday();

	/**
	 * Sets the value of the '{@link org.clientele.model.WorkCapacity#getFriday <em>Friday</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Friday</em>' attribute.
	 * @see #getFriday()
	 * @generated
	 */
	void setFriday(int value);

	/**
	 * Returns the value of the '<em><b>Saturday</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Saturday</em>' attribute.
	 * @see #setSaturday(int)
	 * @see org.clientele.model.ClientelePackage#getWorkCapacity_Saturday()
	 * @model unique="false"
	 * @generated
	 */
	int getSaturday();

	/**
	 * Sets the value of the '{@link org.clientele.model.WorkCapacity#getSaturday <em>Saturday</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Saturday</em>' attribute.
	 * @see #getSaturday()
	 * @generated
	 */
	void setSaturday(int value);

	/**
	 * Returns the value of the '<em><b>Sunday</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sunday</em>' attribute.
	 * @see #setSunday(int)
	 * @see org.clientele.model.ClientelePackage#getWorkCapacity_Sunday()
	 * @model unique="false"
	 * @generated
	 */
	int getSunday();

	/**
	 * Sets the value of the '{@link org.clientele.model.WorkCapacity#getSunday <em>Sunday</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sunday</em>' attribute.
	 * @see #getSunday()
	 * @generated
	 */
	void setSunday(int value);

	/**
	 * Returns the value of the '<em><b>Exceptions</b></em>' containment reference list.
	 * The list contents are of type {@link org.clientele.model.CapacityException}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Exceptions</em>' containment reference list.
	 * @see org.clientele.model.ClientelePackage#getWorkCapacity_Exceptions()
	 * @model containment="true"
	 * @generated
	 */
	EList<CapacityException> getExceptions();

} // WorkCapacity
