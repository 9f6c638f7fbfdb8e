/** Who is signed in in the stories, on a server whose zone is neither hers nor the browser's. */
export const ANNA = {
  user: {
    id: 1,
    name: 'Anna Weber',
    email: 'anna@northwind.example',
    timeZone: 'Europe/Berlin',
    isAdmin: true,
  },
  serverOffset: '+03:00',
};
